import { expect, test } from 'vitest';
import { claimChecksOf } from '../process-group-claims.js';

test.each([
  ['1999999984', 'pass '],
  ['1999999985', 'fail /billing/billingProvider/npi'],
  ['199999998', 'fail /billing/billingProvider/npi'],
])('billing provider NPI %s', (npi, expected) => {
  expect(claimChecksOf('claim/billing-npi', {}, { '/billingProvider/npi': npi })).toEqual([
    expected,
  ]);
});
