import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
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
  group({ '/attendedMeans': 'whole', '/members/0/presence': presence(...stretches) });
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
      '/attendedMeans': 'whole',
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

describe('what is not recorded', () => {
  const notRecorded = ['no-data presence-not-recorded /members/0/presence'];
  const open = [{ from: '2026-03-04T18:40:00-05:00' }];
  const answers = (recorded: unknown, changes: Changes = {}, memberMin?: number) =>
    answersOf(
      'member/minutes',
      group({
        '/attendedMeans': 'whole',
        '/members/1/attendance': 'absent',
        '/members/2/attendance': 'absent',
        '/members/0/presence': recorded,
        ...changes,
      }),
      policy(memberMin === undefined ? {} : { minutes: { memberMin } }),
    );

  test.each<[string, unknown, Changes, number | undefined, string[]]>([
    ['presence, with a minimum', removed, { '/attendedMeans': removed }, 1, notRecorded],
    ['presence, with a minimum of 0', removed, { '/attendedMeans': removed }, 0, []],
    ['presence, without a minimum', removed, { '/attendedMeans': removed }, undefined, []],
    [
      'presence, with a minimum longer than the session',
      removed,
      { '/attendedMeans': removed },
      76,
      ['fail under-payer-minimum /members/0/presence'],
    ],
    ['nothing, the member was there throughout', 'whole', { '/attendedMeans': removed }, 75, []],
    ['nothing, attended means throughout', removed, {}, 75, []],
    ['a departure, with a minimum', open, {}, 1, notRecorded],
    ['a departure, without a minimum', open, {}, undefined, []],
    [
      'a departure, when even the whole time is too short',
      open,
      {},
      66,
      ['fail under-payer-minimum /members/0/presence'],
    ],
    [
      'a departure, after enough minutes',
      [...presence(['18:30:00', '18:40:00']), { from: '2026-03-04T18:50:00-05:00' }],
      {},
      10,
      [],
    ],
    [
      'a departure, after an arrival in the second half',
      [{ from: '2026-03-04T19:07:31-05:00' }],
      {},
      undefined,
      underHalf,
    ],
    [
      'the end of the session, with a minimum',
      'whole',
      { '/end': removed },
      1,
      ['no-data session-time-not-recorded /end'],
    ],
    [
      'the start of the session, with a minimum',
      'whole',
      { '/start': removed, '/serviceDate': '2026-03-04' },
      1,
      ['no-data session-time-not-recorded /start'],
    ],
    [
      'the end of the session, but when the member was there',
      presence(['18:30:00', '18:45:00']),
      { '/end': removed },
      15,
      [],
    ],
    [
      'the end of the session, when the member was there for too few minutes',
      presence(['18:30:00', '18:45:00']),
      { '/end': removed },
      16,
      ['fail under-payer-minimum /members/0/presence'],
    ],
  ])('%s', (_, recorded, changes, memberMin, expected) => {
    expect(answers(recorded, changes, memberMin)).toEqual(expected);
  });

  test('never passes the heuristic where a departure decides it', () => {
    const checkOf = (from: string, to: string) =>
      checksOf(
        'member/minutes',
        group({
          '/members/0/presence': [...presence([from, to]), { from: '2026-03-04T19:40:00-05:00' }],
          '/end': '2026-03-04T20:00:00-05:00',
        }),
      )[0];
    expect(checkOf('18:30:00', '19:15:00')).toBe('pass /members/0/presence');
    expect(checkOf('18:30:00', '19:14:59')).toBe('not-applicable /members/0/presence');
  });
});

test('never passes where the payer, so its minimum, is not recorded', () => {
  const check = (changes: Changes) => checksOf('member/minutes', group(changes))[0];
  const unknown = { '/members/0/payerId': removed };
  expect(check(unknown)).toBe('not-applicable /members/0/presence');
  expect(check({ ...unknown, '/members/0/coverage': 'self-pay' })).toBe('pass /members/0/presence');
});

describe('a member who was never there', () => {
  test.each<[string, Changes]>([
    ['by an empty list', {}],
    ['by an empty list, in a session without an end', { '/end': removed }],
    [
      'by an empty list, in a session without a start',
      { '/start': removed, '/serviceDate': '2026-03-04' },
    ],
    [
      'by an empty list, in a session that ends before it starts',
      { '/end': '2026-03-04T18:00:00-05:00' },
    ],
    ['by an empty list, whatever attended means', { '/attendedMeans': 'whole' }],
  ])('%s', (_, changes) => {
    const session = group({ '/members/0/presence': [], ...changes });
    expect(answersOf('member/minutes', session)).toEqual(never);
    expect(reportOn(session)).toMatchObject({ attended: 2 });
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
