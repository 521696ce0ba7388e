import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { findingsAt, noteWith, signed, testAnswers } from '../note-answers.js';

const drafted = (fields: Record<string, unknown>): Changes =>
  noteWith({ draftedBy: 'ai', ...fields });
const reviewed = (reviewedBy: string, reviewedAt: string, fields: Record<string, unknown> = {}) =>
  drafted({ reviewedBy, reviewedAt, ...fields });

// The note is signed by dr-lindqvist at 20:10:00.
testAnswers('note/ai-review', [
  ['no drafting tool recorded', {}, 'not-applicable'],
  ['drafted by the clinician', noteWith({ draftedBy: 'clinician' }), 'not-applicable'],
  ['no review', drafted({}), 'no-review'],
  ['a blank reviewer', drafted({ reviewedBy: ' ' }), 'no-review'],
  ['a time, but no reviewer', drafted({ reviewedAt: '2026-03-04T20:05:00-05:00' }), 'no-review'],
  ['reviewed before signing', reviewed('dr-lindqvist', '2026-03-04T20:05:00-05:00'), 'pass'],
  ['in the second of signing', reviewed('dr-lindqvist', '2026-03-04T20:10:00-05:00'), 'pass'],
  [
    'a second after signing',
    reviewed('dr-lindqvist', '2026-03-04T20:10:01-05:00'),
    'reviewed-after-signing',
  ],
  [
    'in the second of signing, in another zone',
    reviewed('dr-lindqvist', '2026-03-05T01:10:00Z'),
    'pass',
  ],
  [
    'a second after signing, in another zone',
    reviewed('dr-lindqvist', '2026-03-05T01:10:01Z'),
    'reviewed-after-signing',
  ],
  [
    'by someone who did not sign',
    reviewed('ms-adeyemi', '2026-03-04T20:05:00-05:00'),
    'reviewed-by-another',
  ],
  [
    'by someone who did not sign, too late',
    reviewed('ms-adeyemi', '2026-03-05T20:05:00-05:00'),
    'reviewed-by-another',
  ],
  [
    'by someone who did not sign, at an unknown time',
    drafted({ reviewedBy: 'ms-adeyemi' }),
    'reviewed-by-another',
  ],
  [
    'before a signature whose time is not recorded',
    reviewed('dr-lindqvist', '2026-03-04T20:05:00-05:00', {
      signature: { providerId: 'dr-lindqvist' },
    }),
    'signing-time-not-recorded',
  ],
  ['by a signer at an unknown time', drafted({ reviewedBy: 'dr-lindqvist' }), 'review-undated'],
  [
    'by the co-signer, before the co-signature',
    reviewed('ms-adeyemi', '2026-03-04T20:30:00-05:00', {
      cosignature: signed('ms-adeyemi', '2026-03-04T20:30:00-05:00'),
    }),
    'pass',
  ],
  [
    'by the co-signer, after the co-signature',
    reviewed('ms-adeyemi', '2026-03-04T20:30:01-05:00', {
      cosignature: signed('ms-adeyemi', '2026-03-04T20:30:00-05:00'),
    }),
    'reviewed-after-signing',
  ],
  [
    'between two signatures of the same person',
    reviewed('dr-lindqvist', '2026-03-04T20:30:00-05:00', {
      cosignature: signed('dr-lindqvist', '2026-03-04T20:31:00-05:00'),
    }),
    'pass',
  ],
  [
    'reviewed, not signed yet',
    reviewed('dr-lindqvist', '2026-03-04T20:05:00-05:00', { signature: removed }),
    'not-applicable',
  ],
  ['neither reviewed nor signed', drafted({ signature: removed }), 'no-review'],
]);

test('fails a wrong review, and asks for a missing one', () => {
  const outcome = (changes: Changes) => findingsAt('note/ai-review', changes)[0]?.outcome;
  expect(outcome(reviewed('ms-adeyemi', '2026-03-04T20:05:00-05:00'))).toBe('fail');
  expect(outcome(reviewed('dr-lindqvist', '2026-03-04T20:10:01-05:00'))).toBe('fail');
  expect(outcome(drafted({}))).toBe('review');
  expect(outcome(drafted({ reviewedBy: 'dr-lindqvist' }))).toBe('review');
});

test('points to the review that came after signing, and gives the reviewer’s first signature', () => {
  const reviewedAt = '2026-03-04T20:40:00-05:00';
  const signedAt = '2026-03-04T20:10:00-05:00';
  expect(findingsAt('note/ai-review', reviewed('dr-lindqvist', reviewedAt))).toMatchObject([
    { path: '/members/0/note/reviewedAt', params: { reviewedAt, signedAt } },
  ]);
  expect(findingsAt('note/ai-review', drafted({ reviewedBy: 'dr-lindqvist' }))[0]?.path).toBe(
    '/members/0/note/reviewedAt',
  );
});
