import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { overlappingTime } from '../../../src/unbundling/rules/overlapping-time.js';
import { answersOf, day, underTerms } from '../one-day.js';

const pairOf = (changes: Changes) => detectUnbundling(day(changes), underTerms({})).pairs[0];

test('passes for two services that are hours apart', () => {
  expect(answersOf(overlappingTime, day())).toEqual(['pass']);
});

test.each<[string, Changes]>([
  ['a drug screen', { '/1/code': '80305' }],
  ['a line without times', { '/1/start': removed }],
])('does not apply to %s', (_, changes) => {
  expect(answersOf(overlappingTime, day(changes))).toEqual(['not-applicable']);
});

describe('the minutes of overlap', () => {
  test.each([
    ['2026-03-04T12:59:59-05:00', 0, 'distinct'],
    ['2026-03-04T13:00:00-05:00', 0, 'distinct'],
    ['2026-03-04T13:00:00.001-05:00', 1, 'unbundled'],
    ['2026-03-04T13:00:01-05:00', 1, 'unbundled'],
    ['2026-03-04T13:01:00-05:00', 1, 'unbundled'],
    ['2026-03-04T13:01:01-05:00', 2, 'unbundled'],
    ['2026-03-04T23:59:59-05:00', 75, 'unbundled'],
    ['2026-03-04T18:00:01Z', 1, 'unbundled'],
    ['2026-03-04T18:00:00Z', 0, 'distinct'],
  ])('with an individual session until %s are %i', (end, minutes, verdict) => {
    expect(pairOf({ '/1/end': end })).toMatchObject({ overlapMinutes: minutes, verdict });
  });

  test('are counted past midnight', () => {
    const late = {
      '/0/start': '2026-03-04T23:30:00-05:00',
      '/0/end': '2026-03-05T00:30:00-05:00',
      '/1/start': '2026-03-05T00:10:00-05:00',
      '/1/end': '2026-03-05T00:55:00-05:00',
    };
    expect(pairOf(late)?.overlapMinutes).toBe(20);
    expect(pairOf({ ...late, '/1/start': '2026-03-05T00:30:00-05:00' })?.overlapMinutes).toBe(0);
  });

  test('are elapsed minutes on the day the clocks change', () => {
    const spring = {
      '/0/start': '2026-03-08T01:30:00-05:00',
      '/0/end': '2026-03-08T03:30:00-04:00',
      '/1/start': '2026-03-08T03:00:00-04:00',
      '/1/end': '2026-03-08T03:45:00-04:00',
    };
    expect(pairOf(spring)?.overlapMinutes).toBe(30);
    const autumn = {
      '/0/start': '2026-11-01T01:00:00-04:00',
      '/0/end': '2026-11-01T01:45:00-04:00',
      '/1/start': '2026-11-01T01:00:00-05:00',
      '/1/end': '2026-11-01T01:45:00-05:00',
    };
    expect(pairOf(autumn)?.overlapMinutes).toBe(0);
  });
});
