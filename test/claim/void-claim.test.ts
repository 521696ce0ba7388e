import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import type { SentClaim } from '../../src/claim/sent-claim.js';
import { voidClaim } from '../../src/claim/void-claim.js';
import { InputError } from '../../src/input/input-error.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { from837P } from '../../src/standards/x12/index.js';
import { fullInterchange } from '../standards/x12/full-interchange.js';
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

describe('a claim of a file', () => {
  const source = from837P(fullInterchange({})).claims;
  const [ofFile] = source;
  const changed = (changes: Changes): SentClaim => {
    if (!ofFile) throw new Error('The file has no claim.');
    return change(ofFile, changes);
  };

  test('is voided as it was sent, without a session behind it', () => {
    for (const claim of source) {
      const { frequencyCode: _, filingIndicator: __, payerOrder: ___, lines, ...same } = claim;
      const voided = voidClaim(claim, 'PAYER-1');
      expect(voided).toMatchObject({
        ...same,
        originalClaimNumber: 'PAYER-1',
        frequencyCode: '8',
        source: { sessionId: '', noteId: '' },
      });
      expect(voided.lines).toEqual(lines.map(({ lineControl, ...line }) => line));
    }
  });

  test('has the billing provider as rendering provider, if it names none', () => {
    const { renderingProvider, billingProvider } = voidClaim(
      changed({ '/renderingProvider': removed }),
      'PAYER-1',
    );
    expect(renderingProvider).toEqual({ npi: billingProvider.npi });
  });

  test.each([
    ['minutes as units', { '/lines/0/basis': 'MJ' }, '/lines/0/basis: value'],
    ['several days', { '/lines/0/serviceDateTo': '2026-03-05' }, '/lines/0/serviceDateTo: value'],
    [
      'a place of its own',
      { '/lines/0/placeOfService': '53' },
      '/lines/0/placeOfService: conflict',
    ],
    ['a clinician of its own', { '/lines/0/renderingNpi': '1' }, '/lines/0/renderingNpi: conflict'],
    ['half a unit', { '/lines/0/units': 0.5 }, '/lines/0/units: '],
  ])('is refused for a line with %s, which the void would not have', (_, changes, fault) => {
    expect(() => voidClaim(changed(changes), 'PAYER-1')).toThrow(fault);
  });

  test('can name the claim’s own place and clinician on its line', () => {
    const same = changed({
      '/lines/0/placeOfService': ofFile?.placeOfService,
      '/lines/0/renderingNpi': ofFile?.renderingProvider?.npi,
    });
    expect(voidClaim(same, 'PAYER-1').lines[0]).not.toHaveProperty('renderingNpi');
  });
});
