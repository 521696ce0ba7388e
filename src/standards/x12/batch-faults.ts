import type { ProfessionalClaim } from '../../claim/professional-claim.js';
import { type InputFault, inputFault } from '../../input/input-error.js';
import { valueAt } from '../../input/read-input.js';
import { claimFileLimits } from '../../reference/figures/claim-limits.js';
import {
  claimFaults,
  missingBillingProvider,
  missingOptions,
  type OptionKeys,
  ownValue,
} from '../claim-faults.js';
import { earlierThanService, laterThanService } from '../demographic-faults.js';
import { envelopeSchema, type X12Envelope } from './envelope.js';

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

const neededOptions = (claim: ProfessionalClaim): OptionKeys[] => [
  ['patients', claim.patientId],
  ...payersOf(claim).map((payerId) => ['payers', payerId]),
  ...cliniciansOf(claim).map((npi) => ['clinicians', npi]),
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
    ...missingOptions(envelopeSchema, envelope, neededOptions(claim)),
    ...payersOf(claim).flatMap((payerId) => coverageFaults(claim.patientId, payerId, envelope)),
  ]);

/** Dates of the envelope that contradict the dates of service. */
export const dateFaults = (
  claims: readonly ProfessionalClaim[],
  { patients, createdAt }: X12Envelope,
): InputFault[] =>
  claims.flatMap((claim) => {
    const { patientId, payerId } = claim;
    const patient = ownValue(patients, patientId);
    const subscriber = patient && ownValue(patient.coverage, payerId)?.subscriber;
    const path = '/options/patients/*';
    return [
      ...laterThanService(claim, patient?.birthDate, `${path}/birthDate`),
      ...laterThanService(claim, subscriber?.birthDate, `${path}/coverage/*/subscriber/birthDate`),
      ...earlierThanService(claim, createdAt.slice(0, 10), '/options/createdAt'),
    ];
  });
