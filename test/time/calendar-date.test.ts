import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  isCalendarDate,
  windowIncludes,
  windowsOverlap,
} from '../../src/time/calendar-date.js';

describe('a calendar date', () => {
  const longMonths = ['01', '03', '05', '07', '08', '10', '12'];
  const shortMonths = ['04', '06', '09', '11'];

  test.each([
    ...longMonths.map((month) => `2026-${month}-31`),
    ...shortMonths.map((month) => `2026-${month}-30`),
    ...['2026-02-28', '2024-02-29', '2000-02-29', '2026-03-01', '0001-01-01', '9999-12-31'],
  ])('is %s', (text) => expect(isCalendarDate(text)).toBe(true));

  test.each([
    ...longMonths.map((month) => `2026-${month}-32`),
    ...shortMonths.map((month) => `2026-${month}-31`),
    ...['2026-02-29', '2026-02-30', '2024-02-30', '1900-02-29', '2024-03-32', '2024-01-00'],
    ...['2026-00-01', '2026-13-01', '2026-3-04', '26-03-04', '2026/03/04', '02026-03-04'],
    ...['2026-03-04T00:00:00Z', 'on 2026-03-04', '2026-03-042026-03-04', ''],
  ])('is not "%s"', (text) => expect(isCalendarDate(text)).toBe(false));

  test('is a number of days away from another', () => {
    expect(daysBetween('2026-03-04', '2026-03-04')).toBe(0);
    expect(daysBetween('2026-03-04', '2026-03-05')).toBe(1);
    expect(daysBetween('2026-03-05', '2026-03-04')).toBe(-1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(daysBetween('2025-03-04', '2026-03-04')).toBe(365);
  });
});

describe('a window of dates', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' };
  const fromMarch = { from: '2026-03-01' };

  test('contains its first day, its last day and the days between', () => {
    expect(['2026-02-28', '2026-04-01'].map((date) => windowIncludes(march, date))).toEqual([
      false,
      false,
    ]);
    expect(
      ['2026-03-01', '2026-03-15', '2026-03-31'].map((date) => windowIncludes(march, date)),
    ).toEqual([true, true, true]);
  });

  test('has no end without a last day', () => {
    expect(windowIncludes(fromMarch, '2026-02-28')).toBe(false);
    expect(windowIncludes(fromMarch, '2026-03-01')).toBe(true);
    expect(windowIncludes(fromMarch, '9999-12-31')).toBe(true);
  });

  test.each([
    ['ends before the other begins', march, { from: '2026-04-01', to: '2026-04-30' }, false],
    [
      'ends on the day on which the other begins',
      march,
      { from: '2026-03-31', to: '2026-04-30' },
      true,
    ],
    ['is within the other', march, { from: '2026-01-01', to: '2026-12-31' }, true],
    ['ends before another that has no end', march, { from: '2026-04-01' }, false],
    ['overlaps another that has no end', march, { from: '2026-03-31' }, true],
    ['has no end, like the other', fromMarch, { from: '2030-01-01' }, true],
  ])('that %s: %#', (_, a, b, shared) => {
    expect(windowsOverlap(a, b)).toBe(shared);
    expect(windowsOverlap(b, a)).toBe(shared);
  });
});
