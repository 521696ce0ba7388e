import { describe, expect, test } from 'vitest';
import { inForceOrOldest } from '../../../src/reference/dated.js';
import {
  individualCodeFor,
  individualPsychotherapyTimes,
  shortestIndividualService,
} from '../../../src/reference/figures/individual-psychotherapy-times.js';

describe('minutes of individual psychotherapy', () => {
  const times = inForceOrOldest(individualPsychotherapyTimes, '2026-03-04');

  test.each([
    [15, undefined],
    [16, '90832'],
    [37, '90832'],
    [38, '90834'],
    [52, '90834'],
    [53, '90837'],
    [600, '90837'],
  ])('%d are billed with %s', (minutes, code) => {
    expect(individualCodeFor(times, minutes)).toBe(code);
  });

  test('are at least sixteen', () => {
    expect(shortestIndividualService(times)).toBe(16);
  });
});
