import { eveningEnvelope } from '../../examples/standards/evening-envelope.js';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { change } from '../../src/rule-book/change.js';
import type { X12Envelope } from '../../src/standards/x12/envelope.js';
import { eveningClaims } from './evening-claims.js';

const box = { line1: 'PO Box 77', city: 'Fairhaven', state: 'MA', postalCode: '02719' };
const hall = { line1: '9 Mill Road', city: 'New Bedford', state: 'MA', postalCode: '027401234' };

/** Claims with everything that an 837P of this library can hold. */
export const fullClaims: ProfessionalClaim[] = change(eveningClaims, {
  '/0/authorizationNumber': 'AUTH-771',
  '/0/frequencyCode': '7',
  '/0/originalClaimNumber': 'HH20260001',
  '/0/supervisingProvider': { npi: '1999999992' },
  '/0/diagnoses': ['F41.1', 'F10.20', 'C4A.9'],
  '/0/lines/0/diagnosisPointers': [1, 3],
  '/0/lines/0/modifiers': ['95', 'HQ'],
  '/0/lines/-': {
    ...eveningClaims[0]?.lines[0],
    lineNumber: 2,
    code: '90785',
    chargeCents: 1505,
  },
  '/0/totalChargeCents': 8005,
});

/** The envelope of those claims. */
export const fullEnvelope: X12Envelope = change(eveningEnvelope, {
  '/billingProvider/payTo': box,
  '/payers/harbor-health/address': box,
  '/clinicians/1999999992': { name: { family: 'Ferreira', given: 'Ana', middle: 'Luz' } },
  '/facilities': { 'process-2026-03-04': { name: 'Mill Hall', npi: '1999999992', address: hall } },
});
