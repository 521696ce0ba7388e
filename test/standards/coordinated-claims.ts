import { eveningEnvelope } from '../../examples/standards/evening-envelope.js';
import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import type { OtherCoverage } from '../../src/record/other-coverage.js';
import { change } from '../../src/rule-book/change.js';
import type { X12Envelope } from '../../src/standards/x12/envelope.js';
import { eveningClaims } from './evening-claims.js';

const adjustments: OtherCoverage['adjustments'] = [
  { group: 'CO', code: '45', cents: 1500 },
  { group: 'PR', code: '2', cents: 1000, units: 1 },
];

/** What the first payer answered about a charge of $65. */
export const firstAnswer: OtherCoverage = {
  payerId: 'harbor-health',
  order: 'primary',
  paidOn: '2026-03-20',
  paidCents: 4000,
  patientResponsibilityCents: 1000,
  claimNumber: 'HH20260001',
  adjustments,
};

/** What the second payer answered about the same charge. */
export const secondAnswer: OtherCoverage = {
  payerId: 'plains-medicaid',
  order: 'secondary',
  paidOn: '2026-04-02',
  paidCents: 600,
  adjustments: [
    { group: 'OA', code: '23', cents: 5500 },
    { group: 'PR', code: '3', cents: 400 },
  ],
};

/** The claims of the evening to the second payer, of an inpatient who has paid a part, among others. */
export const coordinatedClaims: ProfessionalClaim[] = eveningClaims.map((claim, index) => ({
  ...claim,
  payerId: 'plains-medicaid',
  payerOrder: 'secondary',
  otherPayers: [firstAnswer, { payerId: 'last-resort', order: 'tertiary' }],
  ...(index === 0 ? { placeOfService: '51', admittedOn: '2026-02-27', patientPaidCents: 500 } : {}),
}));

const payer = (name: string, identifier: string, filingIndicator: string) => ({
  name,
  identifier,
  filingIndicator,
  assignment: 'assigned',
});

const coverage = (subscriberId: string, dependent: boolean) => ({
  subscriberId,
  ...(dependent
    ? { relationship: 'child', subscriber: { name: { family: 'Halloran', given: 'Orla' } } }
    : { relationship: 'self' }),
  benefitsAssigned: 'yes',
  releaseOfInformation: 'signed',
});

/** Their envelope: each patient has three payers, and the last one is a dependent on all of them. */
export const coordinatedEnvelope: X12Envelope = change(eveningEnvelope, {
  '/payers/plains-medicaid': payer('Plains Medicaid', '77012', 'MC'),
  '/payers/last-resort': payer('Last Resort', '99001', 'CI'),
  ...Object.fromEntries(
    ['patient-a', 'patient-b', 'patient-c'].flatMap((patientId, index) => [
      [`/patients/${patientId}/coverage/plains-medicaid`, coverage(`PM${index}000`, index === 2)],
      [`/patients/${patientId}/coverage/last-resort`, coverage(`LR${index}000`, index === 2)],
    ]),
  ),
});
