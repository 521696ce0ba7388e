import { describe, expect, test } from 'vitest';
import type { PlaceTerms } from '../../../src/reference/policy-terms.js';
import { removed } from '../../../src/rule-book/change.js';
import {
  answersOf,
  checksOf,
  firstOf,
  group,
  policy,
} from '../../validation/process-group-answers.js';

const answers = (placesOfService: PlaceTerms, changes = {}): string[] =>
  answersOf('session/place', group(changes), policy({ placesOfService }));

const all = (answer: string): string[] => [answer, answer, answer];
const notCovered = all('fail not-covered /placeOfService');
const notSettled = all('review not-settled /placeOfService');

test.each<[PlaceTerms, string[]]>([
  [{}, []],
  [{ covered: ['11'] }, []],
  [{ covered: ['53', '11'] }, []],
  [{ covered: ['53'] }, notCovered],
  [{ covered: [] }, notCovered],
  [{ notCovered: ['21'] }, []],
  [{ notCovered: ['11'] }, notCovered],
  [{ review: ['11'] }, notSettled],
  [{ review: ['50'] }, []],
  [{ covered: ['53'], review: ['11'] }, notSettled],
])('a group in an office, by %j: %j', (terms, expected) => {
  expect(answers(terms)).toEqual(expected);
});

test('the strictest of the lists that name a place applies', () => {
  expect(answers({ covered: ['11'], review: ['11'] })).toEqual(notSettled);
  expect(answers({ covered: ['11'], review: ['11'], notCovered: ['11'] })).toEqual(notCovered);
});

test('the place of a member is that member’s alone', () => {
  expect(answers({ notCovered: ['21'] }, { '/members/1/placeOfService': '21' })).toEqual([
    'fail not-covered /members/1/placeOfService',
  ]);
});

describe('the terms of a practitioner type', () => {
  const by = (placesOfService: PlaceTerms, more = {}) =>
    answersOf(
      'session/place',
      group({}),
      policy({ billableBy: [{ practitioner: 'clinical-psychologist', placesOfService }], ...more }),
    );

  test('apply to that type', () => {
    expect(by({ covered: ['11'] })).toEqual([]);
    expect(by({ notCovered: ['11'] })).toEqual(
      all('fail not-covered-for-practitioner /placeOfService'),
    );
    expect(by({ review: ['11'] })).toEqual(
      all('review not-settled-for-practitioner /placeOfService'),
    );
  });

  test('do not apply to another type, or before their first date', () => {
    const notHere = { placesOfService: { notCovered: ['11'] } };
    for (const entry of [
      { practitioner: 'physician' as const, ...notHere },
      { practitioner: 'clinical-psychologist' as const, from: '2026-03-05', ...notHere },
    ])
      expect(answersOf('session/place', group({}), policy({ billableBy: [entry] }))).toEqual([]);
  });

  test('add to those of the policy', () => {
    const reasons = by({ notCovered: ['11'] }, { placesOfService: { review: ['11'] } });
    expect(new Set(reasons)).toEqual(
      new Set([
        'review not-settled /placeOfService',
        'fail not-covered-for-practitioner /placeOfService',
      ]),
    );
  });
});

test('does not apply without a policy, or where the policy does not speak of places', () => {
  const notApplicable = all('not-applicable /members/N/placeOfService').map((check, index) =>
    check.replace('N', String(index)),
  );
  expect(checksOf('session/place', group({}))).toEqual(notApplicable);
  expect(checksOf('session/place', group({}), policy({}))).toEqual(notApplicable);
});

describe('a place of service that is not recorded', () => {
  const notRecorded = 'no-data place-of-service-not-recorded';
  const missing = { '/placeOfService': removed };

  test('is no-data for each insured member, with or without a policy', () => {
    const expected = all(`${notRecorded} /placeOfService`);
    expect(answersOf('session/place', group(missing))).toEqual(expected);
    expect(answers({ covered: ['11'] }, missing)).toEqual(expected);
  });

  test('concerns neither a member with a place of their own nor one who is not insured', () => {
    expect(
      answersOf(
        'session/place',
        group({ ...missing, '/members/0/placeOfService': '11', '/members/1/coverage': 'self-pay' }),
      ),
    ).toEqual([`${notRecorded} /placeOfService`]);
  });
});

test('a finding contains the payer, the place and the practitioner type', () => {
  expect(
    firstOf('session/place', group({}), policy({ placesOfService: { covered: ['53'] } })),
  ).toEqual(['not-covered', { payerId: 'harbor-health', placeOfService: '11' }]);
  const billableBy = [
    { practitioner: 'clinical-psychologist' as const, placesOfService: { review: ['11'] } },
  ];
  expect(firstOf('session/place', group({}), policy({ billableBy }))).toEqual([
    'not-settled-for-practitioner',
    { payerId: 'harbor-health', placeOfService: '11', practitioner: 'clinical-psychologist' },
  ]);
});
