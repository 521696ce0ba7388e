import type * as z from 'zod/mini';
import type { ProfessionalClaim } from '../../claim/professional-claim.js';
import { type InputFault, inputFault } from '../../input/input-error.js';
import { tryInput, valueAt } from '../../input/read-input.js';
import { claimFileLimits } from '../../reference/figures/claim-limits.js';
import { claimFaults, missingBillingProvider, missingOptions, ownValue } from '../claim-faults.js';
import { earlierThanService, laterThanService } from '../demographic-faults.js';
import { claimClinicianSchema, claimPatientSchema, claimPayerSchema } from '../demographics.js';
import { envelopeSchema, type X12Envelope } from './envelope.js';

/** Faults of the envelope, with the claims that need what is missing or wrong, so that the others can be sent. */
export const forClaims = (
  faults: readonly InputFault[],
  claimIndexes: readonly number[],
): InputFault[] =>
  faults.map((fault) =>
    fault.path.startsWith('/options/')
      ? { ...fault, relatedPaths: claimIndexes.map((index) => `/${index}`) }
      : fault,
  );

/** The faults of claims that are sent in one file. */
export const batchFaults = (claims: readonly ProfessionalClaim[]): InputFault[] => {
  const seen = new Set<string>();
  return [
    ...(claims.length === 0 ? [inputFault('/0', 'missing')] : []),
    ...(claims.length > claimFileLimits.claims
      ? [inputFault(`/${claimFileLimits.claims}`, 'too-many')]
      : []),
    ...claims.flatMap((claim, claimIndex) => {
      // Receivers do not tell capitals from small letters.
      const claimId = claim.claimId.trim().toUpperCase();
      const repeated = seen.has(claimId);
      seen.add(claimId);
      return [
        ...(repeated ? [inputFault(`/${claimIndex}/claimId`, 'conflict')] : []),
        ...claimFaults(claim, `/${claimIndex}`),
      ];
    }),
  ];
};

const cliniciansOf = (claim: ProfessionalClaim): string[] => [
  ...(claim.renderingProvider.npi === claim.billingProvider.npi
    ? []
    : [claim.renderingProvider.npi]),
  ...(claim.supervisingProvider ? [claim.supervisingProvider.npi] : []),
];

const payersOf = ({ payerId, otherPayers = [] }: ProfessionalClaim): string[] => [
  payerId,
  ...otherPayers.map((coverage) => coverage.payerId),
];

const neededOptions = (
  claim: ProfessionalClaim,
): [list: 'patients' | 'payers' | 'clinicians', id: string][] => [
  ['patients', claim.patientId],
  ...payersOf(claim).map((payerId): ['payers', string] => ['payers', payerId]),
  ...cliniciansOf(claim).map((npi): ['clinicians', string] => ['clinicians', npi]),
];

// If the patient or all coverage is missing, that fault is reported instead.
const coverageFaults = (patientId: string, payerId: string, envelope: unknown): InputFault[] => {
  const coverages = ['patients', patientId, 'coverage'];
  if (valueAt(envelope, coverages) === undefined) return [];
  const keys = [...coverages, payerId];
  const coverage = valueAt(envelope, keys);
  if (coverage === undefined) return missingOptions(envelopeSchema, envelope, [keys]);
  const isSubscriber =
    valueAt(coverage, ['relationship']) === 'self' ||
    valueAt(coverage, ['patientHasOwnId']) === true;
  return isSubscriber ? [] : missingOptions(envelopeSchema, envelope, [[...keys, 'subscriber']]);
};

/** A fault for everything the claims need that neither they nor the envelope, of any shape, hold. */
export const missingFaults = (
  claims: readonly ProfessionalClaim[],
  envelope: unknown,
): InputFault[] =>
  claims.flatMap((claim, claimIndex) => [
    ...missingBillingProvider(claim, `/${claimIndex}`, envelope),
    ...forClaims(
      [
        ...missingOptions(envelopeSchema, envelope, neededOptions(claim)),
        ...payersOf(claim).flatMap((payerId) => coverageFaults(claim.patientId, payerId, envelope)),
      ],
      [claimIndex],
    ),
  ]);

const sharedSchemas: Readonly<Record<'patients' | 'payers' | 'clinicians', z.core.$ZodType>> = {
  patients: claimPatientSchema,
  payers: claimPayerSchema,
  clinicians: claimClinicianSchema,
};

/** What is wrong with the patient, payer and clinicians of each claim in an envelope of any shape. */
export const shapeFaults = (
  claims: readonly ProfessionalClaim[],
  envelope: unknown,
): InputFault[] =>
  claims.flatMap((claim, claimIndex) =>
    neededOptions(claim).flatMap(([list, id]) => {
      const faults: InputFault[] = [];
      const value = valueAt(envelope, [list, id]);
      if (value !== undefined) tryInput(sharedSchemas[list], value, `/options/${list}/*`, faults);
      return forClaims(faults, [claimIndex]);
    }),
  );

/** Dates of the envelope that contradict the dates of service. */
export const dateFaults = (
  claims: readonly ProfessionalClaim[],
  { patients, createdAt }: X12Envelope,
): InputFault[] =>
  claims.flatMap((claim, claimIndex) => {
    const { patientId, payerId } = claim;
    const patient = ownValue(patients, patientId);
    const subscriber = patient && ownValue(patient.coverage, payerId)?.subscriber;
    const path = '/options/patients/*';
    const found = [
      ...laterThanService(claim, patient?.birthDate, `${path}/birthDate`),
      ...laterThanService(claim, subscriber?.birthDate, `${path}/coverage/*/subscriber/birthDate`),
      ...earlierThanService(claim, createdAt.slice(0, 10), '/options/createdAt'),
    ];
    return forClaims(found, [claimIndex]);
  });
