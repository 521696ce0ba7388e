import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-ids.js';
import type { PayerPolicy } from '../../src/reference/payer-policy.js';
import { type Changes, removed } from '../../src/rule-book/change.js';
import type { ValidationOptions } from '../../src/validation/validation-options.js';
import { answerOf, findingsAt } from './answer-of.js';

type Case = readonly [what: string, changes: Changes, answer: string | string[]];

const table = (rule: RuleId, cases: readonly Case[], options: ValidationOptions = {}): void => {
  describe(rule, () => {
    test.each(cases)('%s', (_, changes, answer) => {
      expect(answerOf(rule, changes, options)).toEqual(answer);
    });
  });
};

const note = (changes: Record<string, unknown>): Changes =>
  Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [`/members/0/note/${key}`, value]),
  );

const signed = (providerId: string, signedAt = '2026-03-04T20:10:00-05:00') => ({
  providerId,
  signedAt,
});

// The session of all these ends at 2026-03-04T19:45:00-05:00.
table('note/written-before-end', [
  ['the second the session ended', note({ writtenAt: '2026-03-04T19:45:00-05:00' }), 'pass'],
  ['a second earlier', note({ writtenAt: '2026-03-04T19:44:59-05:00' }), 'early'],
  ['a tenth of a second earlier', note({ writtenAt: '2026-03-04T19:44:59.9-05:00' }), 'early'],
  ['the same second in another zone', note({ writtenAt: '2026-03-05T00:45:00Z' }), 'pass'],
  ['a second earlier in another zone', note({ writtenAt: '2026-03-05T00:44:59Z' }), 'early'],
  ['later, though it reads earlier', note({ writtenAt: '2026-03-04T18:45:00-07:00' }), 'pass'],
  ['earlier, though it reads later', note({ writtenAt: '2026-03-04T20:44:59-04:00' }), 'early'],
  ['no time', note({ writtenAt: removed }), 'not-applicable'],
]);

table('note/date', [
  ['the date of service', note({ serviceDate: '2026-03-04' }), 'pass'],
  ['the day before', note({ serviceDate: '2026-03-03' }), 'another-day'],
  ['the day after', note({ serviceDate: '2026-03-05' }), 'another-day'],
  ['the same day of another year', note({ serviceDate: '2025-03-04' }), 'another-day'],
  ['no date', note({ serviceDate: removed }), 'not-applicable'],
  [
    'the day on which a session past midnight began',
    { '/end': '2026-03-05T00:30:00-05:00', ...note({ serviceDate: '2026-03-04' }) },
    'pass',
  ],
  [
    'the day in the session’s zone, not in Z',
    {
      '/start': '2026-03-05T00:30:00Z',
      '/end': '2026-03-05T01:45:00Z',
      '/timeZone': 'America/New_York',
      ...note({ serviceDate: '2026-03-05' }),
    },
    'another-day',
  ],
]);

const amended = (at: string, changes: Record<string, unknown> = {}): Changes =>
  note({ amendments: [{ at, providerId: 'dr-lindqvist', kind: 'correction' }], ...changes });

// Signed at 20:10:00.
table('note/amendment', [
  ['none', {}, 'not-applicable'],
  ['an empty list', note({ amendments: [] }), 'not-applicable'],
  ['before the signature', amended('2026-03-04T20:09:59-05:00'), 'pass'],
  ['in the second of the signature', amended('2026-03-04T20:10:00-05:00'), 'pass'],
  ['a second after it', amended('2026-03-04T20:10:01-05:00'), 'not-signed-again'],
  ['a second after it, in another zone', amended('2026-03-05T01:10:01Z'), 'not-signed-again'],
  [
    'co-signed in the second of the amendment',
    amended('2026-03-05T09:00:00-05:00', {
      cosignature: signed('ms-adeyemi', '2026-03-05T09:00:00-05:00'),
    }),
    'pass',
  ],
  [
    'co-signed a second before it',
    amended('2026-03-05T09:00:00-05:00', {
      cosignature: signed('ms-adeyemi', '2026-03-05T08:59:59-05:00'),
    }),
    'not-signed-again',
  ],
  [
    'signed again later than an early co-signature',
    amended('2026-03-04T20:09:00-05:00', {
      cosignature: signed('ms-adeyemi', '2026-03-04T20:00:00-05:00'),
    }),
    'pass',
  ],
  [
    'of an unsigned note',
    amended('2026-03-05T09:00:00-05:00', { signature: removed }),
    'not-applicable',
  ],
  [
    'two late ones and an early one',
    note({
      amendments: [
        { at: '2026-03-05T09:00:00-05:00', providerId: 'a', kind: 'addendum' },
        { at: '2026-03-04T20:00:00-05:00', providerId: 'a', kind: 'correction' },
        { at: '2026-03-06T09:00:00-05:00', providerId: 'a', kind: 'late-entry' },
      ],
    }),
    ['not-signed-again', 'not-signed-again'],
  ],
]);

test('each unsigned amendment is pointed to, with its kind and its time', () => {
  expect(findingsAt('note/amendment', amended('2026-03-04T20:10:01-05:00'))).toMatchObject([
    {
      outcome: 'review',
      path: '/members/0/note/amendments/0',
      params: {
        kind: 'correction',
        amendedAt: '2026-03-04T20:10:01-05:00',
        signedAt: '2026-03-04T20:10:00-05:00',
      },
    },
  ]);
});

const payer: PayerPolicy = {
  payerId: 'harbor-health',
  name: 'Harbor Health',
  effective: { from: '2026-03-04', to: '2026-03-04' },
  citations: [{ title: 'Harbor Health provider manual' }],
};
const within = (noteWithinHours: number): ValidationOptions => ({
  payers: [{ ...payer, noteWithinHours }],
});

table(
  'note/timeliness',
  [
    ['the second of the last hour', note({ writtenAt: '2026-03-06T19:45:00-05:00' }), 'pass'],
    ['a second later', note({ writtenAt: '2026-03-06T19:45:01-05:00' }), 'late'],
    ['the same second in another zone', note({ writtenAt: '2026-03-07T00:45:00Z' }), 'pass'],
    ['a second later there', note({ writtenAt: '2026-03-07T00:45:01Z' }), 'late'],
    [
      'written in time, signed late',
      note({
        writtenAt: '2026-03-06T19:45:00-05:00',
        signature: signed('dr-lindqvist', '2026-03-20T08:00:00-05:00'),
      }),
      'pass',
    ],
    [
      'no time of writing, signed in time',
      note({
        writtenAt: removed,
        signature: signed('dr-lindqvist', '2026-03-06T19:45:00-05:00'),
      }),
      'pass',
    ],
    [
      'no time of writing, signed a second late',
      note({
        writtenAt: removed,
        signature: signed('dr-lindqvist', '2026-03-06T19:45:01-05:00'),
      }),
      'late',
    ],
    [
      'no time of writing, co-signed alone, late',
      note({
        writtenAt: removed,
        signature: removed,
        cosignature: signed('dr-lindqvist', '2026-03-06T19:45:01-05:00'),
      }),
      'late',
    ],
    [
      'neither written nor signed',
      note({ writtenAt: removed, signature: removed }),
      'not-applicable',
    ],
    ...(['self-pay', 'not-billed'] as const).map(
      (coverage): Case => [
        `late, but ${coverage}`,
        { ...note({ writtenAt: '2026-04-01T08:00:00-05:00' }), '/members/0/coverage': coverage },
        'not-applicable',
      ],
    ),
    [
      'late, but of another payer',
      { ...note({ writtenAt: '2026-04-01T08:00:00-05:00' }), '/members/0/payerId': 'other' },
      'not-applicable',
    ],
  ],
  within(48),
);

describe('the payer’s hours', () => {
  const at = (writtenAt: string, options: ValidationOptions) =>
    answerOf('note/timeliness', note({ writtenAt }), options);

  test('may be none, half of one, or not told', () => {
    expect(at('2026-03-04T19:45:00-05:00', within(0))).toBe('pass');
    expect(at('2026-03-04T19:45:01-05:00', within(0))).toBe('late');
    expect(at('2026-03-04T20:15:00-05:00', within(0.5))).toBe('pass');
    expect(at('2026-03-04T20:15:01-05:00', within(0.5))).toBe('late');
    expect(at('2026-03-04T19:45:00-05:00', within(24))).toBe('pass');
    expect(at('2026-03-05T19:45:01-05:00', within(24))).toBe('late');
    expect(at('2026-03-04T23:59:59-05:00', within(23.99))).toBe('pass');
    expect(at('2026-03-04T23:59:59-05:00', within(4))).toBe('late');
    expect(at('2026-03-04T23:59:59-12:00', within(10))).toBe('late');
    expect(at('2026-04-01T08:00:00-05:00', { payers: [payer] })).toBe('not-applicable');
    expect(at('2026-04-01T08:00:00-05:00', {})).toBe('not-applicable');
  });

  test('run through the night in which clocks change', () => {
    const overnight = (writtenAt: string) =>
      answerOf(
        'note/timeliness',
        {
          '/start': '2026-03-07T22:00:00-05:00',
          '/end': '2026-03-07T23:00:00-05:00',
          ...note({ writtenAt }),
        },
        { payers: [{ ...payer, effective: { from: '2026-03-07' }, noteWithinHours: 12 }] },
      );
    expect(overnight('2026-03-08T12:00:00-04:00')).toBe('pass');
    expect(overnight('2026-03-08T12:00:01-04:00')).toBe('late');
  });

  test('are cited from the payer’s own policy, first', () => {
    const [finding] = findingsAt(
      'note/timeliness',
      note({ writtenAt: removed, signature: signed('dr-lindqvist', '2026-03-06T19:45:01-05:00') }),
      within(48),
    );
    expect(finding).toMatchObject({
      outcome: 'fail',
      path: '/members/0/note/signature/signedAt',
      params: {
        noteAt: '2026-03-06T19:45:01-05:00',
        hours: 48,
        endedAt: '2026-03-04T19:45:00-05:00',
      },
    });
    expect(finding?.citations[0]).toEqual({ title: 'Harbor Health provider manual' });
  });
});
