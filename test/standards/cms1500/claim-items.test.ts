import { describe, expect, test } from 'vitest';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { toCms1500 } from '../../../src/standards/cms1500/index.js';
import { paperClaim, paperContext } from './paper-claim.js';

const items = (...given: Parameters<typeof toCms1500>) => toCms1500(...given)[0]?.items ?? {};

describe('the items of the claim', () => {
  test('have no NPI in 32a if the facility has that of the billing provider', () => {
    const same = change(paperContext, { '/facility/npi': '1999999984' });
    expect(items(paperClaim, same)).not.toHaveProperty(['32a']);
  });

  test('have the taxonomy code in 33b on request', () => {
    expect(items(paperClaim, { ...paperContext, billingTaxonomy: true })['33b']).toBe(
      'ZZ261QM0801X',
    );
  });

  test('have the taxonomy code of the rendering provider in the shaded part of 24I and 24J', () => {
    expect(items(paperClaim, paperContext)).toMatchObject({
      '24I.1': 'ZZ',
      '24J.taxonomy.1': '103TC0700X',
      '24J.1': '1234567893',
    });
    const shaded = (claim: ProfessionalClaim, context = paperContext) => [
      items(claim, context)['24I.1'],
      items(claim, context)['24J.taxonomy.1'],
    ];
    expect(shaded(paperClaim, { ...paperContext, coverageKind: 'medicare' })).toEqual([
      undefined,
      undefined,
    ]);
    expect(shaded(change(paperClaim, { '/renderingProvider/taxonomyCode': removed }))).toEqual([
      undefined,
      undefined,
    ]);
    const alone = change(paperClaim, { '/billingProvider/npi': '1234567893' });
    expect(shaded(alone)).toEqual([undefined, undefined]);
  });

  test('have letters A to L for twelve diagnoses', () => {
    const twelve = change(paperClaim, {
      '/diagnoses': Array.from({ length: 12 }, (_, index) => `F${10 + index}.1`),
      '/lines/0/diagnosisPointers': [1, 12, 4, 9],
    });
    expect(items(twelve, paperContext)).toMatchObject({
      '21A': 'F101',
      '21L': 'F211',
      '24E.1': 'ALDI',
    });
  });
});
