import { describe, expect, test } from 'vitest';
import { removed } from '../../../src/rule-book/change.js';
import { billingProviderLoops } from '../../../src/standards/x12/write-billing-provider.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { faultsOf } from './faults-of.js';
import { fullInterchange } from './full-interchange.js';

describe('the billing provider', () => {
  const [claim] = fullClaims;
  if (!claim?.billingProvider.address) throw new Error('The claim has an address.');
  const { billingProvider } = claim;
  const { address } = claim.billingProvider;
  const faults = (changes: object) =>
    faultsOf((writer) => {
      billingProviderLoops(
        writer,
        { ...billingProvider, ...changes },
        fullEnvelope,
        '/0/billingProvider',
        1,
      );
    });

  test('has a fault if a line of the street address is a mailbox', () => {
    const street = (changes: object) => faults({ address: { ...address, ...changes } });
    expect(street({ line1: 'P.O. Box 7' })).toEqual(['/0/billingProvider/address/line1 value']);
    expect(street({ line2: 'PMB 234' })).toEqual(['/0/billingProvider/address/line2 value']);
    expect(street({ line1: '7 PO Box Lane' })).toEqual([]);
  });

  test.each([
    ['000000000', true],
    ['00-0000000', true],
    ['000-00-0000', true],
    ['0000000000', false],
    ['x000000000', false],
    ['00000000', false],
    ['000-000000', false],
    ['00-00000000', false],
    ['0-00-0000', false],
    ['000-0-0000', false],
    ['000-00-000', false],
    ['abcdefghi', false],
    ['abc-00-0000', false],
    ['000-ab-0000', false],
    ['000-00-abcd', false],
  ])('may have the tax ID %s: %s', (taxId, expected) => {
    expect(faults({ taxId })).toEqual(expected ? [] : ['/0/billingProvider/taxId value']);
  });

  test('has no fault here without an address, a taxonomy code or a tax ID', () => {
    expect(faults({ address: undefined, taxonomyCode: undefined, taxId: undefined })).toEqual([]);
    expect(faults({ taxonomyCode: '261QM0801' })).toEqual([
      '/0/billingProvider/taxonomyCode range',
    ]);
  });
});

test('a provider without a taxonomy code has no PRV', () => {
  const text = fullInterchange(
    {},
    Object.fromEntries(
      fullClaims.flatMap((_, index) => [
        [`/${index}/billingProvider/taxonomyCode`, removed],
        [`/${index}/renderingProvider/taxonomyCode`, removed],
      ]),
    ),
  );
  expect(text).not.toContain('~PRV*');
});
