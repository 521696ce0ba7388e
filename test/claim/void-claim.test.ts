import { expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { voidClaim } from '../../src/claim/void-claim.js';
import { InputError } from '../../src/input/input-error.js';
import { deepFreeze } from '../whole/deep-freeze.js';
import { batchOf } from './process-group-claims.js';

const sent = (billing = {}): ProfessionalClaim => {
  const [claim] = batchOf({}, billing).claims;
  if (!claim) throw new Error('The claim is not ready.');
  return deepFreeze(claim);
};

const faultsOf = (call: () => unknown): [string, string][] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => [path, code]);
    throw error;
  }
  return [];
};

test('a void is the original, byte for byte, with frequency code 8 and the payer’s number', () => {
  const original = sent();
  const { frequencyCode: _, ...same } = original;
  const { frequencyCode, originalClaimNumber, ...copied } = voidClaim(original, 'PAYER-1');
  expect([frequencyCode, originalClaimNumber]).toEqual(['8', 'PAYER-1']);
  expect(JSON.stringify(copied)).toBe(JSON.stringify(same));
});

test('a replacement is voided by its own number', () => {
  const replacement = sent({ '/replaces': { 'patient-a': 'PAYER-1' } });
  expect(replacement.frequencyCode).toBe('7');
  expect(voidClaim(replacement, 'PAYER-2')).toEqual({
    ...replacement,
    frequencyCode: '8',
    originalClaimNumber: 'PAYER-2',
  });
});

test('the void shares nothing with the original', () => {
  const original = sent();
  const voided = voidClaim(original, 'PAYER-1');
  expect(voided.lines).not.toBe(original.lines);
  expect(Object.isFrozen(voided.lines)).toBe(false);
});

test.each(['', ' '])('the blank number %j is missing', (number) => {
  expect(faultsOf(() => voidClaim(sent(), number))).toEqual([['/originalClaimNumber', 'missing']]);
});

test('a void cannot be voided', () => {
  const voided = voidClaim(sent(), 'PAYER-1');
  expect(faultsOf(() => voidClaim(voided, 'PAYER-2'))).toEqual([['/frequencyCode', 'value']]);
});
