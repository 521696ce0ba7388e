import { describe, expect, test } from 'vitest';
import { type Changes, removed } from '../../../src/rule-book/change.js';
import {
  editsOfTheQuarter,
  groupHour,
  individualHour,
} from '../../../src/rule-book/example-records/intensive-outpatient-day.js';
import type { BilledService } from '../../../src/unbundling/billed-service.js';
import { detectUnbundling } from '../../../src/unbundling/detect-unbundling.js';
import { overlappingTime } from '../../../src/unbundling/rules/overlapping-time.js';
import { answersBy, answersOf, day, groupLine, underTerms } from '../one-day.js';

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

test('fails for two groups at one hour', () => {
  const second = groupLine('group-2', { groupSessionId: 'second', note: { noteId: 'second' } });
  expect(answersBy('overlapping-time', [groupHour, second])).toEqual(['shared-time fail /0/start']);
});

test('fails for individual psychotherapy that names the group session', () => {
  const tagged = groupLine('individual', { code: '90834' });
  expect(answersBy('overlapping-time', [groupHour, tagged])).toEqual(['shared-time fail /0/start']);
});

test('a family session without the patient may take place during the group, with another clinician', () => {
  const family = { '/1/code': '90846', '/1/end': '2026-03-04T13:45:00-05:00' };
  const found = (changes: Changes) => answersBy('overlapping-time', day({ ...family, ...changes }));
  const other = { '/1/renderingNpi': '1999999984' };
  const review = ['patient-need-not-be-present review /0/start'];
  expect(found({})).toEqual(['shared-time fail /0/start']);
  expect(found(other)).toEqual(review);
  expect(found({ '/1/performedBy': 'dr-other' })).toEqual(review);
  expect(found({ ...other, '/1/code': '90847' })).toEqual(['shared-time fail /0/start']);
  expect(
    detectUnbundling(day({ ...family, ...other }), underTerms({})).findings,
  ).not.toContainEqual(expect.objectContaining({ rule: 'unbundling/modifier-does-not-cure' }));
});

describe('services of two dates', () => {
  const night = groupLine('night', {
    start: '2026-03-04T23:15:00-05:00',
    end: '2026-03-05T00:30:00-05:00',
  });
  const hour: BilledService = {
    ...individualHour,
    serviceDate: '2026-03-05',
    start: '2026-03-05T00:00:00-05:00',
    end: '2026-03-05T00:45:00-05:00',
  };

  test('are a pair if they overlap, and no edit applies', () => {
    const report = detectUnbundling([night, hour], {
      ...underTerms({ sameDayIndividual: 'denied' }),
      ncci: editsOfTheQuarter,
    });
    expect(report.pairs).toMatchObject([
      {
        serviceDate: '2026-03-04',
        serviceIds: ['night', 'individual'],
        verdict: 'unbundled',
        overlapMinutes: 30,
        modifier: { needed: false },
      },
    ]);
    expect(report.pairs[0]).not.toHaveProperty('edit');
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'unbundling/overlapping-time',
      'unbundling/modifier-does-not-cure',
    ]);
  });

  test('are no pair if one starts when the other ends', () => {
    const after = { ...hour, start: '2026-03-05T00:30:00-05:00' };
    expect(detectUnbundling([night, after], underTerms({})).pairs).toEqual([]);
  });
});

test('services on two claim types that overlap are a review, but for one group session', () => {
  const onOther = (changes: Partial<BilledService>) =>
    answersBy('overlapping-time', [
      groupHour,
      groupLine('facility', { setting: 'outpatient-facility', ...changes }),
    ]);
  expect(onOther({ code: '90834' })).toEqual(['other-claim-type review /0/start']);
  expect(onOther({ groupSessionId: 'another' })).toHaveLength(1);
  expect(onOther({})).toEqual([]);
  expect(onOther({ code: '80305' })).toEqual([]);
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
