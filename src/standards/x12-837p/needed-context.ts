import type { ProfessionalClaim } from '../../claim/professional-claim.js';
import { type InputFault, inputFault } from '../../input/input-error.js';
import { pointer } from '../../input/read-input.js';
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

const coverageFaults = (claim: ProfessionalClaim, patients: unknown): InputFault[] => {
  const { patientId, payerId } = claim;
  const patient: unknown =
    typeof patients === 'object' && patients !== null && Object.hasOwn(patients, patientId)
      ? Reflect.get(patients, patientId)
      : undefined;
  if (typeof patient !== 'object' || patient === null || !Object.hasOwn(patient, 'coverage'))
    return [];
  const coverages: unknown = Reflect.get(patient, 'coverage');
  if (typeof coverages !== 'object' || coverages === null) return [];
  const path = pointer(['options', 'patients', patientId, 'coverage', payerId]);
  const coverage: unknown = Object.hasOwn(coverages, payerId)
    ? Reflect.get(coverages, payerId)
    : undefined;
  if (coverage === undefined) return [inputFault(path, 'missing')];
  if (typeof coverage !== 'object' || coverage === null) return [];
  const alone =
    Reflect.get(coverage, 'relationship') === 'self' ||
    Reflect.get(coverage, 'patientHasOwnId') === true;
  return alone || Reflect.get(coverage, 'subscriber') !== undefined
    ? []
    : [inputFault(`${path}/subscriber`, 'missing')];
};

/** All that the claims need and neither they nor the envelope tell. The envelope may be of any shape. */
export const missingContext = (
  claims: readonly ProfessionalClaim[],
  envelope: unknown,
): InputFault[] => {
  const part = (key: string): unknown =>
    typeof envelope === 'object' && envelope !== null ? Reflect.get(envelope, key) : undefined;
  const billing = part('billingProvider');
  const personBills =
    typeof billing === 'object' && billing !== null && Reflect.get(billing, 'person') !== undefined;
  return claims.flatMap((claim, place) => [
    ...missingBilling(claim, `/${place}`, personBills),
    ...missingPlaces(envelope, placesOf(claim)),
    ...coverageFaults(claim, part('patients')),
  ]);
};
