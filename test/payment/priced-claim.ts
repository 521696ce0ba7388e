import type { ProfessionalClaim } from '../../src/claim/professional-claim.js';
import { InputError } from '../../src/input/input-error.js';
import { estimateReimbursement } from '../../src/payment/estimate-reimbursement.js';
import type { FeeSchedule, MedicareTerms } from '../../src/payment/fee-schedule.js';
import { change } from '../../src/rule-book/change.js';

/** A claim for one unit of 90853 to a payer that pays by the Medicare formula. */
export const claim: ProfessionalClaim = {
  claimId: 'CLAIM-A',
  patientId: 'patient-a',
  payerId: 'medicare-ma',
  frequencyCode: '1',
  billingProvider: { npi: '1999999984' },
  renderingProvider: { npi: '1234567893' },
  placeOfService: '11',
  diagnoses: ['F41.1'],
  lines: [
    {
      lineNumber: 1,
      code: '90853',
      modifiers: [],
      units: 1,
      chargeCents: 6500,
      serviceDate: '2024-06-03',
      diagnosisPointers: [1],
    },
  ],
  totalChargeCents: 6500,
  source: { sessionId: 'process-2024-06-03', noteId: 'note-a' },
};

/** Medicare terms without any geographic adjustment. */
export const terms: MedicareTerms = {
  payerIds: ['medicare-ma'],
  locality: 'national',
  effective: { from: '2022-01-01', to: '2026-12-31' },
  indices: { work: 1, practiceExpense: 1, malpractice: 1 },
  percent: 100,
};

/** A fee schedule with these Medicare terms alone. */
export const medicare = (changes: Partial<MedicareTerms> = {}): FeeSchedule => ({
  medicare: [{ ...terms, ...changes }],
});

/** The claim with another date of service. */
export const on = (serviceDate: string, changes: Record<string, unknown> = {}) => [
  change(claim, { '/lines/0/serviceDate': serviceDate, ...changes }),
];

/** The allowed amount of all claims, in cents. */
export const priced = (claims: ProfessionalClaim[], schedule: FeeSchedule) =>
  estimateReimbursement(claims, schedule).allowedCents;

/** The missing figures of all lines, as `figure path`. */
export const missing = (claims: ProfessionalClaim[], schedule: FeeSchedule) =>
  estimateReimbursement(claims, schedule).claims.flatMap(({ lines }) =>
    lines.flatMap((line) => line.missing.map(({ figure, path }) => `${figure} ${path}`)),
  );

/** The claim's rendering provider as a clinical social worker. */
export const clinician = (qualifyingParticipant?: boolean): FeeSchedule['practitioners'] => ({
  '1234567893': {
    type: 'clinical-social-worker',
    ...(qualifyingParticipant === undefined ? {} : { qualifyingParticipant }),
  },
});

/** The faults of the input error that a call throws, as `path code`. */
export const faultsOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  throw new Error('The input was accepted.');
};
