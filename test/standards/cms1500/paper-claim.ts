import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import type { ProfessionalClaim } from '../../../src/claim/professional-claim.js';
import type { Cms1500Context } from '../../../src/standards/cms1500/cms1500-context.js';
import type { ClaimPatient, ClaimPayer } from '../../../src/standards/demographics.js';
import { fullClaims } from '../full-claims.js';

const [first, , dependent] = fullClaims;
const payer = eveningEnvelope.payers['harbor-health'] as ClaimPayer;

/** A claim with a value for every item of the form. */
export const paperClaim = first as ProfessionalClaim;

/** The claim of a patient who is insured through a parent. */
export const dependentClaim = dependent as ProfessionalClaim;

/** The context of the full claim. */
export const paperContext: Cms1500Context = {
  patient: {
    ...(eveningEnvelope.patients['patient-a'] as ClaimPatient),
    name: { family: 'Vance', given: 'Teodora', middle: 'Ruth', suffix: 'Jr.' },
  },
  payer: {
    ...payer,
    address: {
      line1: 'P.O. Box 77',
      line2: 'Claims Dept.',
      city: 'Hartford',
      state: 'CT',
      postalCode: '06101-0077',
    },
  },
  coverageKind: 'group-health-plan',
  billingProvider: { taxIdType: 'employer', telephone: '5085550142' },
  supervisingProvider: { name: { family: 'Ferreira', given: 'Ana', middle: 'Luz' } },
  facility: {
    name: 'Mill Hall',
    npi: '1999999992',
    address: { line1: '9 Mill Rd., #3', city: 'New Bedford', state: 'MA', postalCode: '02740' },
  },
  relatedTo: { employment: false, autoAccident: false, otherAccident: false },
  otherPlan: false,
  amountPaidCents: 1000,
  providerSignatureOnFile: true,
  signedOn: '2026-03-05',
};

/** The context of the dependent's claim. */
export const dependentContext: Cms1500Context = {
  patient: {
    ...(eveningEnvelope.patients['patient-c'] as ClaimPatient),
    coverage: {
      'harbor-health': {
        subscriberId: 'HH100200302',
        relationship: 'child',
        subscriber: {
          name: { family: 'Halloran', given: 'Declan', suffix: 'Jr' },
          birthDate: '1971-08-09',
          sex: 'male',
          address: {
            line1: '80 Hill Street',
            city: 'Providence',
            state: 'RI',
            postalCode: '02906',
          },
        },
        groupNumber: 'HH-4471',
        groupName: 'Harbor Gold',
        benefitsAssigned: 'no',
        releaseOfInformation: 'signed',
      },
    },
  },
  payer,
  coverageKind: 'group-health-plan',
  billingProvider: { taxIdType: 'social-security' },
  relatedTo: {
    employment: false,
    autoAccident: true,
    autoAccidentState: 'RI',
    otherAccident: false,
  },
  otherPlan: {
    insured: { family: 'Halloran', given: 'Una' },
    policyNumber: 'B-77 1',
    planName: 'Bay Plan',
  },
  providerSignatureOnFile: false,
};
