import type { ProfessionalClaim } from '../../claim/professional-claim.js';
import { type InputFault, inputFault } from '../../input/input-error.js';
import { valueAt } from '../../input/read-input.js';
import { claimFileLimits } from '../../reference/figures/claim-limits.js';
import {
  claimFaults,
  missingBillingProvider,
  missingOptions,
  type OptionKeys,
} from '../claim-faults.js';
import { envelopeSchema } from './envelope.js';

/** The faults of claims that are sent in one file. */
export const batchFaults = (claims: readonly ProfessionalClaim[]): InputFault[] => {
  const seen = new Set<string>();
  return [
    ...(claims.length === 0 ? [inputFault('/0', 'missing')] : []),
    ...(claims.length > claimFileLimits.claims
      ? [inputFault(`/${claimFileLimits.claims}`, 'too-many')]
      : []),
    ...claims.flatMap((claim, claimIndex) => {
      const repeated = seen.has(claim.claimId);
      seen.add(claim.claimId);
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

const neededOptions = (claim: ProfessionalClaim): OptionKeys[] => [
  ['patients', claim.patientId],
  ['payers', claim.payerId],
  ...cliniciansOf(claim).map((npi) => ['clinicians', npi]),
];

// If the patient or all coverage is missing, that fault is reported instead.
const coverageFaults = (
  { patientId, payerId }: ProfessionalClaim,
  envelope: unknown,
): InputFault[] => {
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
    ...coverageFaults(claim, envelope),
  ]);
