import { describe, expect, test } from 'vitest';
import type { PayerPolicy } from '../../../src/reference/payer-policy.js';
import { removed } from '../../../src/rule-book/change.js';
import type { ValidationOptions } from '../../../src/validation/validation-options.js';
import { answerOf, type Case, findingsAt, noteWith, signed, testAnswers } from '../note-answers.js';

const payer: PayerPolicy = {
  payerId: 'harbor-health',
  name: 'Harbor Health',
  effective: { from: '2026-03-04', to: '2026-03-04' },
  citations: [{ title: 'Harbor Health provider manual' }],
};
const within = (noteWithinHours: number): ValidationOptions => ({
  payers: [{ ...payer, noteWithinHours }],
});

testAnswers(
  'note/timeliness',
  [
    [
      'the last second of the time limit',
      noteWith({ writtenAt: '2026-03-06T19:45:00-05:00' }),
      'pass',
    ],
    ['a second later', noteWith({ writtenAt: '2026-03-06T19:45:01-05:00' }), 'late'],
    ['the last second, in another zone', noteWith({ writtenAt: '2026-03-07T00:45:00Z' }), 'pass'],
    ['a second later, in another zone', noteWith({ writtenAt: '2026-03-07T00:45:01Z' }), 'late'],
    [
      'written in time, signed late',
      noteWith({
        writtenAt: '2026-03-06T19:45:00-05:00',
        signature: signed('dr-lindqvist', '2026-03-20T08:00:00-05:00'),
      }),
      'pass',
    ],
    [
      'no time of writing, signed in time',
      noteWith({
        writtenAt: removed,
        signature: signed('dr-lindqvist', '2026-03-06T19:45:00-05:00'),
      }),
      'pass',
    ],
    [
      'no time of writing, signed a second late',
      noteWith({
        writtenAt: removed,
        signature: signed('dr-lindqvist', '2026-03-06T19:45:01-05:00'),
      }),
      'late',
    ],
    [
      'no time of writing, only co-signed, late',
      noteWith({
        writtenAt: removed,
        signature: removed,
        cosignature: signed('dr-lindqvist', '2026-03-06T19:45:01-05:00'),
      }),
      'late',
    ],
    [
      'no time of writing, signed at a time that is not recorded, co-signed in time',
      noteWith({
        writtenAt: removed,
        signature: { providerId: 'dr-lindqvist' },
        cosignature: signed('ms-adeyemi'),
      }),
      'not-applicable',
    ],
    [
      'no end of the session, in the last second of the time limit after its start',
      { ...noteWith({ writtenAt: '2026-03-06T18:30:00-05:00' }), '/end': removed },
      'pass',
    ],
    [
      'no end of the session, a second later',
      { ...noteWith({ writtenAt: '2026-03-06T18:30:01-05:00' }), '/end': removed },
      'session-end-not-recorded',
    ],
    [
      'neither a time of writing nor a signature',
      noteWith({ writtenAt: removed, signature: removed }),
      'not-applicable',
    ],
    ...(['self-pay', 'not-billed'] as const).map(
      (coverage): Case => [
        `late, but ${coverage}`,
        {
          ...noteWith({ writtenAt: '2026-04-01T08:00:00-05:00' }),
          '/members/0/coverage': coverage,
        },
        'not-applicable',
      ],
    ),
    [
      'late, but the patient has another payer',
      { ...noteWith({ writtenAt: '2026-04-01T08:00:00-05:00' }), '/members/0/payerId': 'other' },
      'not-applicable',
    ],
  ],
  within(48),
);

describe('the payer’s time limit', () => {
  const at = (writtenAt: string, options: ValidationOptions) =>
    answerOf('note/timeliness', noteWith({ writtenAt }), options);

  test('may be zero hours, half an hour, or unknown', () => {
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

  test('counts real hours in the night when the clocks change', () => {
    const overnight = (writtenAt: string) =>
      answerOf(
        'note/timeliness',
        {
          '/start': '2026-03-07T22:00:00-05:00',
          '/end': '2026-03-07T23:00:00-05:00',
          ...noteWith({ writtenAt }),
        },
        { payers: [{ ...payer, effective: { from: '2026-03-07' }, noteWithinHours: 12 }] },
      );
    expect(overnight('2026-03-08T12:00:00-04:00')).toBe('pass');
    expect(overnight('2026-03-08T12:00:01-04:00')).toBe('late');
  });
});

describe('a finding', () => {
  test('cites the payer’s own policy first', () => {
    const [finding] = findingsAt(
      'note/timeliness',
      noteWith({
        writtenAt: removed,
        signature: signed('dr-lindqvist', '2026-03-06T19:45:01-05:00'),
      }),
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

  test('points to the time that is late', () => {
    const late = '2026-03-20T08:00:00-05:00';
    const paths = (fields: Record<string, unknown>) =>
      findingsAt('note/timeliness', noteWith(fields), within(48)).map(({ path }) => path);
    const unwritten = { writtenAt: removed, signature: removed };
    expect(paths({ writtenAt: late })).toEqual(['/members/0/note/writtenAt']);
    expect(paths({ ...unwritten, signature: signed('dr-lindqvist', late) })).toEqual([
      '/members/0/note/signature/signedAt',
    ]);
    expect(paths({ ...unwritten, cosignature: signed('dr-lindqvist', late) })).toEqual([
      '/members/0/note/cosignature/signedAt',
    ]);
  });
});

const withinDays = (noteWithinDays: number): ValidationOptions => ({
  payers: [{ ...payer, noteWithinDays }],
});

testAnswers(
  'note/timeliness',
  [
    [
      'the last second of the last day',
      noteWith({ writtenAt: '2026-03-18T23:59:59-04:00' }),
      'pass',
    ],
    ['the next day', noteWith({ writtenAt: '2026-03-19T00:00:00-04:00' }), 'late-by-days'],
    [
      'a day in UTC that is the last one everywhere',
      noteWith({ writtenAt: '2026-03-18T09:00:00Z' }),
      'pass',
    ],
    [
      'a day in UTC that may be the next one',
      noteWith({ writtenAt: '2026-03-18T10:00:00Z' }),
      'note-zone-not-recorded',
    ],
    [
      'a day in UTC that is the next one everywhere',
      noteWith({ writtenAt: '2026-03-19T12:00:00Z' }),
      'late-by-days',
    ],
  ],
  withinDays(14),
);
