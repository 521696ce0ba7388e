import { describe, expect, test } from 'vitest';
import {
  answersOf,
  checksOf,
  findingsBy,
  firstOf,
  group,
  policy,
  presence,
  reportOn,
} from '../../validation/process-group-answers.js';

const present = (...stretches: (readonly [from: string, to: string])[]) =>
  group({ '/members/0/presence': presence(...stretches) });
const underHalf = ['review under-half /members/0/presence'];
const never = ['fail never-present /members/0/presence'];

test.each([
  ['half of the session to the second', [['18:30:00', '19:07:30']], []],
  ['a second less', [['18:30:00', '19:07:29']], underHalf],
  [
    'half in two stretches',
    [
      ['18:30:00', '18:50:00'],
      ['19:00:00', '19:17:30'],
    ],
    [],
  ],
  [
    'less than half in two stretches that overlap',
    [
      ['18:30:00', '18:50:00'],
      ['18:40:00', '19:07:29'],
    ],
    underHalf,
  ],
  ['time before the session does not count', [['18:00:00', '18:40:00']], underHalf],
  ['only time before the session', [['18:00:00', '18:30:00']], never],
  ['only time after the session', [['19:45:00', '20:00:00']], never],
  ['one second of the session', [['18:00:00', '18:30:01']], underHalf],
  ['only a moment', [['19:00:00', '19:00:00']], never],
  ['only a backwards stretch', [['19:00:00', '18:59:00']], never],
  [
    'a backwards stretch',
    [
      ['18:30:00', '18:31:00'],
      ['19:00:00', '18:59:00'],
    ],
    [],
  ],
] as const)('%s', (_, stretches, expected) => {
  expect(answersOf('member/minutes', present(...stretches))).toEqual(expected);
});

describe('the payer’s minimum', () => {
  test.each([
    ['19:14:59', 45, ['fail under-payer-minimum /members/0/presence']],
    ['19:15:00', 45, []],
    ['19:00:00', 31, ['fail under-payer-minimum /members/0/presence']],
    ['19:00:00', 30, underHalf],
  ])('present until %s, with a minimum of %i minutes', (to, memberMin, expected) => {
    const payers = policy({ minutes: { memberMin } });
    expect(answersOf('member/minutes', present(['18:30:00', to]), payers)).toEqual(expected);
  });

  test('does not apply to a member who pays privately', () => {
    const session = group({
      '/members/0/presence': presence(['18:30:00', '19:10:00']),
      '/members/0/coverage': 'self-pay',
    });
    expect(answersOf('member/minutes', session, policy({ minutes: { memberMin: 60 } }))).toEqual(
      [],
    );
  });

  test('is in the params, and the payer’s policy is cited first', () => {
    const payers = policy({ minutes: { memberMin: 45 } });
    const session = present(['18:30:00', '19:14:59']);
    expect(firstOf('member/minutes', session, payers)).toEqual([
      'under-payer-minimum',
      { minutes: 44, minimum: 45, payerId: 'harbor-health' },
    ]);
    const [finding] = findingsBy('member/minutes', session, payers);
    expect(finding?.citations[0]?.title).toMatch(/Harbor Health/);
    expect(finding?.citations).toHaveLength(3);
  });

  test('is not cited where the policy has none', () => {
    const [finding] = findingsBy('member/minutes', present(['18:30:00', '18:50:00']), policy({}));
    const titles = finding?.citations.map(({ title }) => title) ?? [];
    expect(titles.filter((title) => /Harbor/.test(title))).toEqual([]);
    expect(titles).not.toEqual([]);
  });
});

test('half of the session is this library’s own limit, and the message says so', () => {
  const [finding] = findingsBy('member/minutes', present(['18:30:00', '19:00:00']));
  expect(finding?.message).toMatch(/this library’s heuristic/);
  expect(finding?.params).toEqual({ minutes: 30, sessionMinutes: 75 });
});

test('minutes are not judged where the times are wrong', () => {
  const noLength = group({ '/end': '2026-03-04T18:30:00-05:00' });
  expect(checksOf('member/minutes', noLength)[0]).toBe('not-applicable /members/0/presence');
  const backwards = present(['18:30:00', '19:45:00'], ['19:00:00', '18:59:00']);
  expect(checksOf('member/minutes', backwards)[0]).toBe('not-applicable /members/0/presence');
  expect(reportOn(backwards).members[0]?.verdict).toBe('blocked');
});

test('a member who was present throughout passes', () => {
  for (const payers of [undefined, policy({})])
    expect(checksOf('member/minutes', group({}), payers)[0]).toBe('pass /members/0/presence');
});

test('a member who was never there is in no head count', () => {
  const elsewhere = presence(['17:00:00', '18:00:00']);
  const two = { '/members/0/presence': elsewhere, '/members/1/presence': elsewhere };
  const report = reportOn(group(two));
  expect(report.attended).toBe(1);
  expect(report.service.kind).toBe('not-group');
  expect(report.findings.map(({ rule }) => rule)).toContain('session/minimum-attendance');
  expect(reportOn(group({ '/members/0/presence': elsewhere })).attended).toBe(2);
});

test('where the times of the session are unknown, nobody is said to be never there', () => {
  const noLength = { '/end': '2026-03-04T18:30:00-05:00' };
  const report = reportOn(
    group({ ...noLength, '/members/0/presence': presence(['17:00:00', '18:00:00']) }),
  );
  expect(report.attended).toBe(3);
});
