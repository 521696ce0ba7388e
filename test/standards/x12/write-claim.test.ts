import { expect, test } from 'vitest';
import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import { InputError } from '../../../src/input/input-error.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { eveningClaims } from '../evening-claims.js';
import { fullClaims, fullEnvelope } from '../full-claims.js';
import { fullInterchange } from './full-interchange.js';

const coverage = '/patients/patient-a/coverage/harbor-health';

test.each<[Record<string, unknown>, RegExp]>([
  [{ '/providerSignatureOnFile': false }, /\*\*\*11:B:7\*N\*A\*Y\*Y~/],
  [{ '/payers/harbor-health/assignment': 'not-assigned' }, /\*\*\*11:B:7\*Y\*C\*Y\*Y~/],
  [{ '/payers/harbor-health/assignment': 'clinical-laboratory-only' }, /\*\*\*11:B:7\*Y\*B\*Y\*Y~/],
  [{ [`${coverage}/benefitsAssigned`]: 'no' }, /\*\*\*11:B:7\*Y\*A\*N\*Y~/],
  [{ [`${coverage}/benefitsAssigned`]: 'not-applicable' }, /\*\*\*11:B:7\*Y\*A\*W\*Y~/],
  [{ [`${coverage}/releaseOfInformation`]: 'informed' }, /\*\*\*11:B:7\*Y\*A\*Y\*I~/],
  [
    { '/facilities/process-2026-03-04/npi': removed },
    /~NM1\*77\*2\*MILL HALL~N3\*9 MILL ROAD~N4\*NEW BEDFORD\*MA\*027401234~/,
  ],
  [
    { '/facilities': { elsewhere: fullEnvelope.facilities?.['process-2026-03-04'] } },
    /~PRV\*PE\*PXC\*103TC0700X~NM1\*DQ/,
  ],
])('the claim: %j', (envelope, expected) => {
  expect(fullInterchange(envelope)).toMatch(expected);
});

test('the rendering provider is written only if that is not the billing provider', () => {
  const alone = change(eveningClaims, { '/0/billingProvider/npi': '1234567893' }).slice(0, 1);
  const text = to837P(
    alone,
    change(eveningEnvelope, {
      '/clinicians': {},
      '/billingProvider': {
        taxIdType: 'social-security',
        person: { family: 'Lindqvist', given: 'Maja' },
      },
    }),
  );
  expect(text).not.toContain('NM1*82');
  expect(text).not.toContain('PRV*PE');
  expect(text).toContain('NM1*85*1*LINDQVIST*MAJA****XX*1234567893~');
  expect(text).toContain('REF*SY*000000000~');
});

test.each([
  [0, '0'],
  [5, '0.05'],
  [50, '0.5'],
  [6500, '65'],
  [6505, '65.05'],
  [9_999_999_999, '99999999.99'],
])('writes %i cents as %s', (chargeCents, written) => {
  const priced = change(fullClaims.slice(1, 2), {
    '/0/lines/0/chargeCents': chargeCents,
    '/0/totalChargeCents': chargeCents,
  });
  const text = to837P(priced, fullEnvelope);
  expect(text).toContain(`SV1*HC:90853*${written}*UN*1***1~`);
  expect(text).toContain(`*${written}***11:B:1*`);
});

test('an invalid NPI is a fault, in the claim and in the envelope', () => {
  const faults: string[] = [];
  try {
    to837P(
      change(fullClaims, { '/0/billingProvider/npi': '1999999985' }),
      change(fullEnvelope, { '/facilities/process-2026-03-04/npi': '2999999984' }),
    );
  } catch (error) {
    if (error instanceof InputError) faults.push(...error.issues.map(({ path }) => path));
  }
  expect(faults).toEqual(['/0/billingProvider/npi', '/options/facilities/*/npi']);
});
