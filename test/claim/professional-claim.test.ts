import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  answeredClaimSchema,
  professionalClaimSchema,
} from '../../src/claim/professional-claim.js';
import { change } from '../../src/rule-book/change.js';
import { batchOf } from './process-group-claims.js';

const address = { line1: '1 Main St', city: 'Dover', state: 'DE', postalCode: '19901' };
const [claim] = batchOf({}, { '/billingProvider/address': address }).claims;

test('a claim that was built has the shape of an answer and of an input', () => {
  expect(z.safeParse(answeredClaimSchema, claim).data).toEqual(claim);
  expect(z.safeParse(professionalClaimSchema, claim).data).toEqual(claim);
});

test.each([
  '/later',
  '/billingProvider/later',
  '/billingProvider/address/later',
  '/renderingProvider/later',
  '/lines/0/later',
  '/source/later',
])('an answer may have the unknown key %s, an input may not', (path) => {
  const later = change<unknown>(claim, { [path]: 1 });
  expect(z.safeParse(answeredClaimSchema, later).success).toBe(true);
  expect(z.safeParse(professionalClaimSchema, later).success).toBe(false);
});
