import { describe, expect, test } from 'vitest';
import { inForceOrOldest } from '../../../src/reference/dated.js';
import {
  conversionFactors,
  placeRateOf,
  placeRates,
  relativeValues,
} from '../../../src/reference/figures/medicare-rates.js';
import { isCalendarDate, windowsOverlap } from '../../../src/time/calendar-date.js';

test('a place of service has its rate, and none if it is on no list', () => {
  const rates = inForceOrOldest(placeRates, '2026-03-04');
  expect(['19', '11', '77'].map((place) => placeRateOf(rates, place))).toEqual([
    'facility',
    'non-facility',
    undefined,
  ]);
});

test('no place of service has two rates', () => {
  for (const { value } of placeRates) {
    const places = [...value.facility, ...value['non-facility']];
    expect(new Set(places).size).toBe(places.length);
  }
});

describe.each([
  ['conversion factors', conversionFactors],
  ['relative values', relativeValues],
])('%s', (_, windows) => {
  test('have dates that exist and do not overlap, and a source', () => {
    for (const [index, { from, to = '', citation }] of windows.entries()) {
      expect([from, to].every(isCalendarDate)).toBe(true);
      expect(citation.locator).not.toBe('');
      for (const later of windows.slice(index + 1))
        expect(windowsOverlap({ from, to }, later)).toBe(false);
    }
  });
});

test('relative values have a conversion factor on the same dates', () => {
  const datesOf = (windows: readonly { from: string; to?: string }[]) =>
    windows.map(({ from, to }) => `${from} ${to}`);
  expect(datesOf(relativeValues)).toEqual(datesOf(conversionFactors));
});
