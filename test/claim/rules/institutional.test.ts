import { expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { claimChecksOf } from '../process-group-claims.js';

test.each([
  [removed, 'pass /billAs'],
  ['professional', 'pass /billAs'],
  ['facility', 'fail /billAs'],
])('billed as %s', (billAs, expected) => {
  expect(claimChecksOf('claim/institutional', { '/billAs': billAs })).toEqual([expected]);
});
