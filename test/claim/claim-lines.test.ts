import { expect, test } from 'vitest';
import { chargeOfLines } from '../../src/claim/claim-lines.js';
import { batchOf, withComplexity } from './process-group-claims.js';

test('the lines of a claim add up to its charge', () => {
  const [claim] = batchOf(withComplexity(0)).claims;
  expect(chargeOfLines(claim?.lines ?? [])).toBe(claim?.totalChargeCents);
  expect(claim?.totalChargeCents).toBe(8000);
  expect(chargeOfLines([])).toBe(0);
});
