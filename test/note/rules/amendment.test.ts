import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { findingsAt, noteWith, signed, testAnswers } from '../note-answers.js';

const amended = (at: string, fields: Record<string, unknown> = {}): Changes =>
  noteWith({ amendments: [{ at, providerId: 'dr-lindqvist', kind: 'correction' }], ...fields });

// The note is signed at 20:10:00.
testAnswers('note/amendment', [
  ['no amendments', {}, 'not-applicable'],
  ['an empty list', noteWith({ amendments: [] }), 'not-applicable'],
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
    'signed later than an early co-signature',
    amended('2026-03-04T20:09:00-05:00', {
      cosignature: signed('ms-adeyemi', '2026-03-04T20:00:00-05:00'),
    }),
    'pass',
  ],
  [
    'at a time that is not recorded',
    noteWith({ amendments: [{ providerId: 'dr-lindqvist' }] }),
    'amendment-time-not-recorded',
  ],
  [
    'signed at a time that is not recorded',
    amended('2026-03-04T20:10:01-05:00', { signature: { providerId: 'dr-lindqvist' } }),
    'signing-time-not-recorded',
  ],
  [
    'covered by one signature, beside one whose time is not recorded',
    amended('2026-03-04T20:10:00-05:00', { cosignature: { providerId: 'ms-adeyemi' } }),
    'pass',
  ],
  [
    'later than one signature, beside one whose time is not recorded',
    amended('2026-03-04T20:10:01-05:00', { cosignature: { providerId: 'ms-adeyemi' } }),
    'signing-time-not-recorded',
  ],
  [
    'signed by its author in the second of the amendment',
    noteWith({
      amendments: [
        {
          at: '2026-03-05T09:00:00-05:00',
          providerId: 'dr-lindqvist',
          kind: 'addendum',
          signedAt: '2026-03-05T09:00:00-05:00',
        },
      ],
    }),
    'pass',
  ],
  [
    'signed by its author a second before it',
    noteWith({
      amendments: [
        {
          at: '2026-03-05T09:00:00-05:00',
          providerId: 'dr-lindqvist',
          kind: 'addendum',
          signedAt: '2026-03-05T08:59:59-05:00',
        },
      ],
    }),
    'not-signed-again',
  ],
  [
    'an unsigned note',
    amended('2026-03-05T09:00:00-05:00', { signature: removed }),
    'not-applicable',
  ],
  [
    'two late amendments and an early one',
    noteWith({
      amendments: [
        { at: '2026-03-05T09:00:00-05:00', providerId: 'a', kind: 'addendum' },
        { at: '2026-03-04T20:00:00-05:00', providerId: 'a', kind: 'correction' },
        { at: '2026-03-06T09:00:00-05:00', providerId: 'a', kind: 'late-entry' },
      ],
    }),
    ['not-signed-again', 'not-signed-again'],
  ],
]);

test('points to each unsigned amendment and gives its kind and time', () => {
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
