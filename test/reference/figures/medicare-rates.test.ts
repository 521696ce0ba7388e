import { describe, expect, test } from 'vitest';
import { inForceOrOldest } from '../../../src/reference/dated.js';
import {
  conversionFactors,
  placeRateOf,
  placeRates,
  relativeValues,
} from '../../../src/reference/figures/medicare-rates.js';
import { isCalendarDate, windowsOverlap } from '../../../src/time/calendar-date.js';

describe('a place of service', () => {
  const rateOn = (date: string) => (place: string) =>
    placeRateOf(inForceOrOldest(placeRates, date), place);

  test('has its rate, and none if it is on no list', () => {
    expect(['19', '11', '77'].map(rateOn('2026-03-04'))).toEqual([
      'facility',
      'non-facility',
      undefined,
    ]);
  });

  test.each([
    ['facility', ['02', '19', '21', '22', '23', '26', '31', '51', '52', '53', '56', '61']],
    [
      'non-facility',
      ['03', '04', '10', '11', '12', '13', '14', '15', '16', '17', '20', '32', '33'],
    ],
    ['non-facility', ['49', '50', '54', '55', '57', '58', '71', '72', '99']],
  ])('is paid at the %s rate: %j', (rate, places) => {
    expect(places.map(rateOn('2024-01-01'))).toEqual(places.map(() => rate));
  });

  test('in residential substance use treatment is paid at the non-facility rate', () => {
    expect(rateOn('2022-01-01')('55')).toBe('non-facility');
    expect(rateOn('2026-03-04')('55')).toBe('non-facility');
  });

  test('of telehealth has no known rate before 2024', () => {
    expect(['02', '10'].map(rateOn('2023-12-31'))).toEqual([undefined, undefined]);
    expect(['02', '10'].map(rateOn('2024-01-01'))).toEqual(['facility', 'non-facility']);
  });
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

test('every date with relative values has a conversion factor', () => {
  const factorOn = (date: string) =>
    conversionFactors.find(({ from, to }) => from <= date && date <= to);
  for (const { from, to = '' } of relativeValues)
    expect([from, to].map(factorOn)).not.toContain(undefined);
});

test.each([
  ['2022-01-01', 0.59, 0.18, 0.08, 0.02, 34.6062],
  ['2022-12-31', 0.59, 0.18, 0.08, 0.02, 34.6062],
  ['2023-01-01', 0.59, 0.18, 0.08, 0.02, 33.8872],
  ['2024-01-01', 0.62, 0.19, 0.08, 0.02, 32.7442],
  ['2024-03-08', 0.62, 0.19, 0.08, 0.02, 32.7442],
  ['2024-03-09', 0.62, 0.19, 0.08, 0.02, 33.2875],
  ['2024-12-31', 0.62, 0.19, 0.08, 0.02, 33.2875],
])('on %s: work %d, expense %d and %d, malpractice %d, factor %d', (date, ...figures) => {
  const row = relativeValues.find(({ from, to = '' }) => from <= date && date <= to);
  const factor = conversionFactors.find(({ from, to }) => from <= date && date <= to);
  expect([
    row?.work,
    row?.nonFacilityExpense,
    row?.facilityExpense,
    row?.malpractice,
    factor?.dollars,
  ]).toEqual(figures);
});

test('the conversion factor of 2025 is known, the relative values of 2025 are not', () => {
  expect(conversionFactors.find(({ from }) => from === '2025-01-01')?.dollars).toBe(32.3465);
  expect(relativeValues.some(({ from }) => from.startsWith('2025'))).toBe(false);
});
