import type { ProfessionalClaim } from '../../claim/professional-claim.js';
import type { InputFault } from '../../input/input-error.js';
import { valueAt } from '../../input/read-input.js';
import { missingBilling, missingPlaces, type Place } from '../missing-context.js';

const cliniciansOf = (claim: ProfessionalClaim): string[] => [
  ...(claim.renderingProvider.npi === claim.billingProvider.npi
    ? []
    : [claim.renderingProvider.npi]),
  ...(claim.supervisingProvider ? [claim.supervisingProvider.npi] : []),
];

const placesOf = (claim: ProfessionalClaim): Place[] => [
  ['patients', claim.patientId],
  ['payers', claim.payerId],
  ...cliniciansOf(claim).map((npi) => ['clinicians', npi]),
];

// Without a patient or a coverage at all, that is what is told to be missing.
const coverageFaults = (
  { patientId, payerId }: ProfessionalClaim,
  envelope: unknown,
): InputFault[] => {
  const coverages = ['patients', patientId, 'coverage'];
  if (valueAt(envelope, coverages) === undefined) return [];
  const keys = [...coverages, payerId];
  const coverage = valueAt(envelope, keys);
  if (coverage === undefined) return missingPlaces(envelope, [keys]);
  const alone =
    valueAt(coverage, ['relationship']) === 'self' ||
    valueAt(coverage, ['patientHasOwnId']) === true;
  return alone ? [] : missingPlaces(envelope, [[...keys, 'subscriber']]);
};

/** All that the claims need and neither they nor the envelope tell. The envelope may be of any shape. */
export const missingContext = (
  claims: readonly ProfessionalClaim[],
  envelope: unknown,
): InputFault[] =>
  claims.flatMap((claim, place) => [
    ...missingBilling(claim, `/${place}`, envelope),
    ...missingPlaces(envelope, placesOf(claim)),
    ...coverageFaults(claim, envelope),
  ]);
