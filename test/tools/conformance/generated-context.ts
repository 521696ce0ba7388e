import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import type { ProfessionalClaim } from '../../../src/index.js';
import type { FeeSchedule } from '../../../src/payment/fee-schedule.js';
import { change } from '../../../src/rule-book/change.js';
import type { Cms1500Context } from '../../../src/standards/cms1500/index.js';
import type { FhirClaimContext } from '../../../src/standards/fhir/index.js';
import type { ClaimPatient, X12Envelope } from '../../../src/standards/x12/index.js';

const address = {
  line1: '4 Willow Street',
  city: 'Fairhaven',
  state: 'MA',
  postalCode: '02719-4410',
};

const coverage = (subscriberId: string): ClaimPatient['coverage'][string] => ({
  subscriberId,
  relationship: 'self',
  benefitsAssigned: 'yes',
  releaseOfInformation: 'signed',
});

const patientOf = ({ patientId, payerId }: ProfessionalClaim): ClaimPatient => ({
  name: { family: 'Vance', given: 'Teodora' },
  birthDate: '1988-06-02',
  sex: 'unknown',
  address,
  coverage: { [payerId]: coverage(`ID-${patientId.toUpperCase()}`) },
});

/** The claim with the address that files require. */
export const withAddress = (claim: ProfessionalClaim): ProfessionalClaim => ({
  ...claim,
  billingProvider: { ...claim.billingProvider, address },
});

const payer = eveningEnvelope.payers['harbor-health'];

/** The data that an 837P requires in addition to the claims. */
export const envelopeOf = (claims: ProfessionalClaim[]): X12Envelope =>
  change(eveningEnvelope, {
    '/patients': Object.fromEntries(claims.map((claim) => [claim.patientId, patientOf(claim)])),
    '/payers': { 'harbor-health': payer, 'plains-medicaid': { ...payer, filingIndicator: 'MC' } },
  });

/** The data that a paper form requires in addition to a claim. */
export const paperContextOf = (claim: ProfessionalClaim): Cms1500Context => ({
  patient: patientOf(claim),
  payer: payer ?? { name: '', identifier: '', filingIndicator: 'CI', assignment: 'assigned' },
  coverageKind: 'group-health-plan',
  billingProvider: { taxIdType: 'employer' },
  relatedTo: { employment: false, autoAccident: false, otherAccident: false },
  providerSignatureOnFile: true,
});

/** The data that a FHIR Claim requires in addition to a claim. */
export const fhirContextOf = ({ patientId, payerId }: ProfessionalClaim): FhirClaimContext => ({
  patient: {
    resourceType: 'Patient',
    id: patientId,
    name: [{ family: 'Vance', given: ['Teodora'] }],
    birthDate: '1988-06-02',
    gender: 'female',
  },
  coverage: {
    resourceType: 'Coverage',
    status: 'active',
    subscriberId: `ID-${patientId}`,
    beneficiary: { reference: `Patient/${patientId}` },
    payor: [{ display: payerId }],
  },
  insurer: { resourceType: 'Organization', name: 'Harbor Health' },
  renderingProvider: {
    resourceType: 'Practitioner',
    name: [{ family: 'Lindqvist', given: ['Maja'] }],
  },
  created: '2026-03-05',
});

/** Contract rates and the Medicare formula, with cents that need rounding. */
export const schedule: FeeSchedule = {
  practitioners: { '1234567893': { type: 'clinical-psychologist', qualifyingParticipant: true } },
  contracts: [{ payerId: 'harbor-health', code: '90853', allowedCents: 4217 }],
  medicare: [
    {
      payerIds: ['plains-medicaid'],
      locality: 'made up',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      indices: { work: 1.017, practiceExpense: 0.953, malpractice: 0.731 },
      percent: 85,
    },
  ],
};
