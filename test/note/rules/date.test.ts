import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { findingsAt, noteWith, testAnswers } from '../note-answers.js';

testAnswers('note/date', [
  ['the date of service', noteWith({ serviceDate: '2026-03-04' }), 'pass'],
  ['the day before', noteWith({ serviceDate: '2026-03-03' }), 'another-day'],
  ['the day after', noteWith({ serviceDate: '2026-03-05' }), 'another-day'],
  ['the same day of another year', noteWith({ serviceDate: '2025-03-04' }), 'another-day'],
  ['no date', noteWith({ serviceDate: removed }), 'not-applicable'],
  [
    'the day on which a session past midnight began',
    { '/end': '2026-03-05T00:30:00-05:00', ...noteWith({ serviceDate: '2026-03-04' }) },
    'pass',
  ],
  [
    'the UTC date, if the session’s time zone has another date',
    {
      '/start': '2026-03-05T00:30:00Z',
      '/end': '2026-03-05T01:45:00Z',
      '/timeZone': 'America/New_York',
      ...noteWith({ serviceDate: '2026-03-05' }),
    },
    'another-day',
  ],
]);

test('points to the date of the note and gives both dates', () => {
  expect(findingsAt('note/date', noteWith({ serviceDate: '2026-03-03' }))).toMatchObject([
    {
      path: '/members/0/note/serviceDate',
      params: { noteDate: '2026-03-03', serviceDate: '2026-03-04' },
    },
  ]);
});
