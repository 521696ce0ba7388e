import { expect, test } from 'vitest';
import { claimFileLimits, claimLimits } from '../../../src/reference/figures/claim-limits.js';

test('a claim has room for twelve diagnoses, and a line for four pointers and four modifiers', () => {
  expect(claimLimits).toMatchObject({ diagnoses: 12, pointers: 4, modifiers: 4 });
});

test('a claim file and a paper form have the limits of their guides', () => {
  expect(claimFileLimits).toMatchObject({
    claims: 5000,
    claimsOfPatient: 100,
    lines: 50,
    linesOfForm: 6,
  });
});
