import { expect, test } from 'vitest';
import { dateMismatch } from '../../../src/reconcile/rules/date-mismatch.js';
import {
  answersOf,
  claimLines,
  findingBy,
  findingsOn,
  group,
  rulesFound,
} from '../process-group-claims.js';

test('passes when every line has the date of the session', () => {
  expect(answersOf(dateMismatch, {}, {})).toEqual(['pass', 'pass', 'pass']);
});

test('fails for a line dated the day after', () => {
  expect(answersOf(dateMismatch, {}, { '/0/serviceDate': '2026-03-05' })).toEqual([
    'other-day',
    'pass',
    'pass',
  ]);
});

test('names the line and both dates, and refers to the start of the session', () => {
  expect(findingBy('other-day', {}, { '/1/serviceDate': '2026-03-03' })).toMatchObject({
    rule: 'reconcile/date-mismatch',
    path: '/members/1',
    serviceIds: ['line-b'],
    params: { billed: '2026-03-03', delivered: '2026-03-04' },
    relatedPaths: ['/start'],
  });
  expect(rulesFound(group(), claimLines({ '/1/serviceDate': '2026-03-03' }))).toEqual([
    'reconcile/date-mismatch /members/1',
  ]);
});

test('takes the date of service in the session’s time zone', () => {
  const session = group({
    '/start': '2026-03-04T23:30:00Z',
    '/end': '2026-03-05T00:45:00Z',
    '/timeZone': 'Pacific/Auckland',
  });
  expect(rulesFound(session, claimLines())).toHaveLength(3);
  const nextDay = claimLines().map((line) => ({ ...line, serviceDate: '2026-03-05' }));
  expect(findingsOn(session, nextDay)).toEqual([]);
});
