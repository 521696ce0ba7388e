import { expect, test } from 'vitest';
import { claimChecksOf, claimFindingsBy } from '../process-group-claims.js';

const withDiagnoses = (count: number) => ({
  '/members/0/diagnoses': Array.from({ length: count }, (_, index) => `F41.${index + 10}`),
});

test.each([
  [1, 'pass /members/0/diagnoses'],
  [12, 'pass /members/0/diagnoses'],
  [13, 'fail /members/0/diagnoses'],
])('%i diagnoses', (count, expected) => {
  expect(claimChecksOf('claim/diagnosis-count', withDiagnoses(count))[0]).toBe(expected);
});

test('the finding gives the number of diagnoses and the limit', () => {
  const [finding] = claimFindingsBy('claim/diagnosis-count', withDiagnoses(13));
  expect(finding?.params).toEqual({ diagnoses: 13, limit: 12 });
});
