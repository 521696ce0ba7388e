import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const until = (clock: string) => group({ '/end': `2026-03-04T${clock}-05:00` });
const answers = (clock: string, minutes: NonNullable<PayerPolicy['minutes']>) => [
  ...new Set(answersOf('session/payer-minutes', until(clock), policy({ minutes }))),
];

test.each([
  ['19:29:59', ['fail too-short /end']],
  ['19:30:00', []],
  ['20:00:59', []],
  ['20:01:00', ['fail too-long /end']],
])('with 60 to 90 minutes accepted, a session until %s', (clock, expected) => {
  expect(answers(clock, { sessionMin: 60, sessionMax: 90 })).toEqual(expected);
});

test('a minimum has no maximum, and a maximum has no minimum', () => {
  expect(answers('23:30:00', { sessionMin: 60 })).toEqual([]);
  expect(answers('18:31:00', { sessionMax: 90 })).toEqual([]);
  expect(answers('19:29:59', { sessionMin: 60 })).toEqual(['fail too-short /end']);
  expect(answers('20:01:00', { sessionMax: 90 })).toEqual(['fail too-long /end']);
});

describe('not applicable', () => {
  test.each([
    ['to a policy without minutes', {}, '19:45:00'],
    ['to a policy with a minimum for members only', { minutes: { memberMin: 30 } }, '19:45:00'],
    ['to a session without length', { minutes: { sessionMin: 60 } }, '18:30:00'],
  ])('%s', (_, terms, clock) => {
    expect(checksOf('session/payer-minutes', until(clock), policy(terms))[0]).toBe(
      'not-applicable /members/0/payerId',
    );
  });
});

describe('the params are the minutes and the limit, and the payer’s policy is cited first', () => {
  const payerId = 'harbor-health';
  test.each([
    [{ sessionMin: 76 }, 'too-short', { minutes: 75, minimum: 76, payerId }],
    [{ sessionMax: 74 }, 'too-long', { minutes: 75, maximum: 74, payerId }],
  ])('%j', (minutes, reason, params) => {
    const payers = policy({ minutes });
    expect(firstOf('session/payer-minutes', group({}), payers)).toEqual([reason, params]);
    const [finding] = findingsBy('session/payer-minutes', group({}), payers);
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(2);
  });
});

test('a session of an accepted length passes for each member', () => {
  const payers = policy({ minutes: { sessionMin: 60, sessionMax: 90 } });
  expect(checksOf('session/payer-minutes', group({}), payers)).toEqual(
    [0, 1, 2].map((memberIndex) => `pass /members/${memberIndex}/payerId`),
  );
});

test.each([
  [{ '/end': removed }, '/end'],
  [{ '/start': removed, '/serviceDate': '2026-03-04' }, '/start'],
])('without a recorded time, a limit is no-data, and no limit asks for none', (changes, path) => {
  const by = (minutes: NonNullable<PayerPolicy['minutes']>) => [
    ...new Set(answersOf('session/payer-minutes', group(changes), policy({ minutes }))),
  ];
  expect(by({ sessionMin: 60 })).toEqual([`no-data times-not-recorded ${path}`]);
  expect(by({ memberMin: 60 })).toEqual([]);
});
