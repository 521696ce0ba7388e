import { expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { answersOf, checksOf, group, reportOn } from '../../validation/process-group-answers.js';

const anotherDay = ['fail another-day /serviceDate'];

test.each<[string, Changes, string[]]>([
  ['the day on which the group started', { '/serviceDate': '2026-03-04' }, []],
  ['the day before', { '/serviceDate': '2026-03-03' }, anotherDay],
  ['the day after', { '/serviceDate': '2026-03-05' }, anotherDay],
  [
    'the local day of a start in UTC',
    {
      '/serviceDate': '2026-03-04',
      '/start': '2026-03-05T03:30:00Z',
      '/timeZone': 'America/New_York',
    },
    [],
  ],
  [
    'the UTC day of a start in UTC',
    {
      '/serviceDate': '2026-03-05',
      '/start': '2026-03-05T03:30:00Z',
      '/timeZone': 'America/New_York',
    },
    anotherDay,
  ],
  [
    'any day, for a start in UTC without a time zone',
    { '/serviceDate': '2026-03-04', '/start': '2026-03-05T00:30:00Z' },
    [],
  ],
])('%s', (_, changes, expected) => {
  expect(answersOf('session/date', group(changes))).toEqual(expected);
});

test('does not apply unless both are recorded', () => {
  for (const changes of [{}, { '/serviceDate': '2026-03-04', '/start': removed }])
    expect(checksOf('session/date', group(changes))).toEqual(['not-applicable /serviceDate']);
});

test('the recorded date is the date of service', () => {
  for (const changes of [{ '/start': removed }, {}])
    expect(reportOn(group({ '/serviceDate': '2026-03-05', ...changes })).serviceDate).toBe(
      '2026-03-05',
    );
});
