import { describe, expect, test } from 'vitest';
import { type FrequencyLimit, firstDayOf } from '../../src/reference/frequency-limit.js';

const from = (per: FrequencyLimit['per'], date: string, weekStarts?: 'sunday' | 'monday') =>
  firstDayOf({ per, ...(weekStarts ? { weekStarts } : {}) }, date);

describe('the first day that counts with a date', () => {
  test('a day is itself, a month and a year begin with their first day', () => {
    expect(from('day', '2026-03-04')).toBe('2026-03-04');
    expect(from('month', '2026-03-01')).toBe('2026-03-01');
    expect(from('month', '2026-03-31')).toBe('2026-03-01');
    expect(from('year', '2026-12-31')).toBe('2026-01-01');
  });

  test('a week begins on Sunday, or on Monday if the payer says so', () => {
    expect(from('week', '2026-03-01')).toBe('2026-03-01');
    expect(from('week', '2026-03-07')).toBe('2026-03-01');
    expect(from('week', '2026-03-08')).toBe('2026-03-08');
    expect(from('week', '2026-03-01', 'monday')).toBe('2026-02-23');
    expect(from('week', '2026-03-02', 'monday')).toBe('2026-03-02');
    expect(from('week', '1969-12-31', 'sunday')).toBe('1969-12-28');
  });

  test('seven days are the date and the six before it', () => {
    expect(from('rolling-7-days', '2026-03-07')).toBe('2026-03-01');
    expect(from('rolling-7-days', '2024-03-01')).toBe('2024-02-24');
  });
});
