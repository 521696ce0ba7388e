import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { findingsAt, noteWith, testAnswers } from '../note-answers.js';

// The session ends at 2026-03-04T19:45:00-05:00.
testAnswers('note/written-before-end', [
  ['the second the session ended', noteWith({ writtenAt: '2026-03-04T19:45:00-05:00' }), 'pass'],
  ['a second earlier', noteWith({ writtenAt: '2026-03-04T19:44:59-05:00' }), 'early'],
  ['a tenth of a second earlier', noteWith({ writtenAt: '2026-03-04T19:44:59.9-05:00' }), 'early'],
  ['the same second in another zone', noteWith({ writtenAt: '2026-03-05T00:45:00Z' }), 'pass'],
  ['a second earlier in another zone', noteWith({ writtenAt: '2026-03-05T00:44:59Z' }), 'early'],
  [
    'later, although its clock time is earlier',
    noteWith({ writtenAt: '2026-03-04T18:45:00-07:00' }),
    'pass',
  ],
  [
    'earlier, although its clock time is later',
    noteWith({ writtenAt: '2026-03-04T20:44:59-04:00' }),
    'early',
  ],
  [
    'a session whose end is not recorded',
    { ...noteWith({ writtenAt: '2026-03-04T18:00:00-05:00' }), '/end': removed },
    'not-applicable',
  ],
  ['no time', noteWith({ writtenAt: removed }), 'not-applicable'],
]);

test('points to the time of writing and gives both times, in the message as people write them', () => {
  const writtenAt = '2026-03-04T19:30:00-05:00';
  expect(findingsAt('note/written-before-end', noteWith({ writtenAt }))).toMatchObject([
    {
      path: '/members/0/note/writtenAt',
      params: { writtenAt, endedAt: '2026-03-04T19:45:00-05:00' },
      message:
        'The note was written on March 4, 2026, 7:30 pm, before the session ended on March 4, 2026, 7:45 pm.',
    },
  ]);
});
