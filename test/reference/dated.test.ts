import { describe, expect, test } from 'vitest';
import { type History, inForce, inForceOrOldest } from '../../src/reference/dated.js';

describe('a dated value', () => {
  const citation = { title: 'A manual' };
  const history: History<string> = [
    { from: '2024-01-01', value: 'old', citation },
    { from: '2026-01-01', value: 'new', citation },
  ];

  test('is in force from its date until the next value', () => {
    const on = (date: string) => inForce(history, date)?.value;
    expect(['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([
      undefined,
      'old',
      'old',
      'new',
    ]);
  });

  test('is the oldest known value before the first date, for lists of what to check', () => {
    const on = (date: string) => inForceOrOldest(history, date);
    expect(['2023-12-31', '2024-01-01', '2026-01-01'].map(on)).toEqual(['old', 'old', 'new']);
  });
});
