import { expect, test } from 'vitest';
import { mostBillers, placeCoverage } from '../../src/reference/policy-terms.js';

test('a place of service is covered, not covered, or settled by no source', () => {
  const terms = { covered: ['11', '50', '21'], review: ['50', '21'], notCovered: ['21'] };
  expect(['11', '50', '21', '12'].map((place) => placeCoverage(terms, place))).toEqual([
    'covered',
    'unsettled',
    'not-covered',
    'not-covered',
  ]);
  expect(placeCoverage({ review: ['50'] }, '12')).toBe('covered');
  expect(placeCoverage(undefined, '12')).toBe('covered');
});

test('one facilitator bills unless the policy says otherwise', () => {
  expect(mostBillers()).toBe(1);
  expect(mostBillers('one-bills')).toBe(1);
  expect(mostBillers('each-bills')).toBe(Number.POSITIVE_INFINITY);
  expect(mostBillers({ most: 2 })).toBe(2);
});
