import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const path = '/members/0/payerId';
const answers = (changes: Changes, payers = policy({})) =>
  answersOf('member/payer', group(changes), payers);

test.each([
  ['2026-03-03', undefined, []],
  ['2026-03-04', undefined, []],
  ['2026-03-05', undefined, [`no-data no-policy-in-force ${path}`]],
  ['2026-01-01', '2026-03-03', [`no-data no-policy-in-force ${path}`]],
  ['2026-01-01', '2026-03-04', []],
  ['2026-01-01', '2026-03-05', []],
])('a policy from %s to %s', (from, to, expected) => {
  const payers = policy({ effective: to === undefined ? { from } : { from, to } });
  expect(answers({}, payers).slice(0, 1)).toEqual(expected);
});

test.each([
  ['no payer', removed],
  ['a blank payer', ' '],
  ['a dash as payer', '-'],
])('%s', (_, payerId) => {
  expect(answers({ [path]: payerId })).toEqual([`no-data missing ${path}`]);
});

test('the payer is required even without policies, a policy only with them', () => {
  expect(answersOf('member/payer', group({}))).toEqual([]);
  expect(answersOf('member/payer', group({ [path]: removed }))).toEqual([
    `no-data missing ${path}`,
  ]);
  expect(answers({}, [])).toHaveLength(3);
});

test('the params are the payer and the date of service', () => {
  const payers = policy({ effective: { from: '2026-03-05' } });
  expect(firstOf('member/payer', group({}), payers)).toEqual([
    'no-policy-in-force',
    { payerId: 'harbor-health', serviceDate: '2026-03-04' },
  ]);
});

test('a member with a payer passes', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/payer', group({}), payers)[0]).toBe(`pass ${path}`);
});

describe('not applicable to a member who is', () => {
  test.each(['self-pay', 'not-billed'])('%s', (coverage) => {
    const session = group({ [path]: removed, '/members/0/coverage': coverage });
    expect(checksOf('member/payer', session)[0]).toBe(`not-applicable ${path}`);
  });
});

describe('a policy that is confirmed through a date', () => {
  const through = (confirmedThrough: string, more = {}) => policy({ confirmedThrough, ...more });

  test.each([
    ['2026-03-03', [`review policy-not-confirmed ${path}`]],
    ['2026-03-04', []],
    ['2026-03-05', []],
  ])('%s', (date, expected) => {
    expect(answers({}, through(date)).slice(0, 1)).toEqual(expected);
  });

  test('one decision settles it for every session, date and member', () => {
    const payers = through('2026-01-31');
    const other = group({
      '/sessionId': 'another',
      '/start': '2026-02-04T18:30:00-05:00',
      '/end': '2026-02-04T19:45:00-05:00',
    });
    const keys = new Set(
      [group({}), other].flatMap((session) =>
        findingsBy('member/payer', session, payers).map(({ key }) => key),
      ),
    );
    expect(keys.size).toBe(1);
    const later = policy({
      effective: { from: '2026-02-01' },
      confirmedThrough: '2026-02-01',
    });
    expect([...keys]).not.toContain(findingsBy('member/payer', group({}), later)[0]?.key);
  });

  test('a fail that rests on it is a review, other fails stay', () => {
    const open = through('2026-03-03', { minutes: { sessionMin: 80 } });
    expect(answersOf('session/payer-minutes', group({}), open)[0]).toBe('review too-short /end');
    const confirmed = through('2026-03-04', { minutes: { sessionMin: 80 } });
    expect(answersOf('session/payer-minutes', group({}), confirmed)[0]).toBe('fail too-short /end');
    const nobody = group({ '/facilitators/0/bills': false });
    expect(answersOf('session/rendering-provider', nobody, open)[0]).toMatch(/^fail nobody-bills/);
  });
});
