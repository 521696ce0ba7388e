import { describe, expect, test } from 'vitest';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const path = '/members/0/authorization';
const given = (terms: object, coverage = 'insured') =>
  group({
    '/members/0/coverage': coverage,
    [path]: { number: 'A-1', from: '2026-03-04', to: '2026-03-04', ...terms },
  });
const required = policy({ authorizationRequired: true });

test.each([
  ['valid on the date of service alone', {}, []],
  [
    'valid from the day after',
    { from: '2026-03-05', to: '2026-06-30' },
    [`fail outside-its-dates ${path}`],
  ],
  [
    'valid to the day before',
    { from: '2026-01-01', to: '2026-03-03' },
    [`fail outside-its-dates ${path}`],
  ],
  ['with one session left', { sessionsLeft: 1 }, []],
  ['with no sessions left', { sessionsLeft: 0 }, [`fail used-up ${path}/sessionsLeft`]],
  [
    'out of date and used up',
    { from: '2026-01-01', to: '2026-03-03', sessionsLeft: 0 },
    [`fail outside-its-dates ${path}`, `fail used-up ${path}/sessionsLeft`],
  ],
])('an authorization %s', (_, terms, expected) => {
  expect(answersOf('member/authorization', given(terms))).toEqual(expected);
});

describe('a required authorization', () => {
  test('is required of insured members only', () => {
    const missing = group({
      '/members/1/coverage': 'self-pay',
      '/members/2/coverage': 'not-billed',
    });
    expect(answersOf('member/authorization', missing, required)).toEqual([
      `no-data missing ${path}`,
    ]);
    expect(checksOf('member/authorization', missing, required)[1]).toBe(
      'not-applicable /members/1/authorization',
    );
  });

  test('is missing without a number', () => {
    expect(answersOf('member/authorization', given({ number: ' ' }), required)[0]).toBe(
      `no-data missing ${path}/number`,
    );
  });

  test('that is missing has the payer in its params, whose policy is cited first', () => {
    expect(firstOf('member/authorization', group({}), required)).toEqual([
      'missing',
      { payerId: 'harbor-health' },
    ]);
    const [finding] = findingsBy('member/authorization', group({}), required);
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });
});

test('the params are the dates of the authorization and the date of service', () => {
  const ended = given({ from: '2026-01-01', to: '2026-03-03' });
  expect(firstOf('member/authorization', ended, policy({}))).toEqual([
    'outside-its-dates',
    { from: '2026-01-01', to: '2026-03-03', serviceDate: '2026-03-04' },
  ]);
});

describe('the likely denial', () => {
  test.each([
    ['missing', group({}), { carc: '197', rarc: 'M62' }],
    [
      'outside-its-dates',
      given({ from: '2026-01-01', to: '2026-03-03' }),
      { carc: '284', rarc: 'N54' },
    ],
    ['used-up', given({ sessionsLeft: 0 }), { carc: '198', rarc: 'N54' }],
  ])('%s', (reason, session, likelyDenial) => {
    const [finding] = findingsBy('member/authorization', session, required);
    expect(finding?.reason).toBe(reason);
    expect(finding?.likelyDenial).toEqual(likelyDenial);
  });
});

test('a valid authorization passes', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/authorization', given({}), payers)[0]).toBe(`pass ${path}`);
});

describe('not applicable', () => {
  test.each([
    ['without policies', undefined],
    ['where the policy does not mention it', policy({})],
    ['where the policy requires none', policy({ authorizationRequired: false })],
  ])('%s', (_, payers) => {
    expect(checksOf('member/authorization', group({}), payers)[0]).toBe(`not-applicable ${path}`);
  });

  test.each(['self-pay', 'not-billed'])('to a member who is %s', (coverage) => {
    const ended = given({ from: '2026-03-01', to: '2026-03-03' }, coverage);
    expect(checksOf('member/authorization', ended)[0]).toBe(`not-applicable ${path}`);
  });
});
