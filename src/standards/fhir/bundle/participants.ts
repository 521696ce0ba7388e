import { systems } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import type { ExtensionData, ReferenceData } from './data-shapes.js';
import type { Placed } from './placed-resource.js';

/** A clinician, as a reference names one: directly, or through the role in which they work. */
export interface Clinician {
  /** Equal for two references exactly where they name the same clinician. */
  readonly key: string;
  readonly providerId: string;
  readonly practitioner: Placed<'Practitioner'> | undefined;
  readonly role: Placed<'PractitionerRole'> | undefined;
  /** The reference itself, where the bundle has no more of the clinician. */
  readonly reference: ReferenceData;
}

/** The clinician whom a reference names, or `undefined` where it names no clinician. */
export const clinicianOf = (
  reference: ReferenceData | undefined,
  from: Placed,
  index: BundleIndex,
): Clinician | undefined => {
  const role = index.resolve(reference, from, 'PractitionerRole');
  const inner = role ? role.resource.practitioner : reference;
  const at = role ?? from;
  // A role without a practitioner is all that is known of the clinician.
  const named = inner ?? reference;
  const where = inner ? at : from;
  const key = index.keyOf(named, where);
  const providerId = index.idOfReference(named, where);
  if (!named || key === undefined || providerId === undefined) return undefined;
  const practitioner = index.resolve(named, where, 'Practitioner');
  return { key, providerId, practitioner, role, reference: named };
};

/** A clinician who took part in an encounter. */
export interface Participant extends Clinician {
  /** The primary performer: the one who delivers the service. */
  readonly primary: boolean;
  readonly extension: ExtensionData[];
}

// Participation codes of those who lead a group. Referrers, consultants, translators and others do not.
const leading = ['PPRF', 'SPRF', 'PART', 'ATND'];

const clinicianReference = /(?:^|\/)Practitioner(?:Role)?(?:\/|$)/;

const isClinician = (reference: ReferenceData, from: Placed, index: BundleIndex): boolean =>
  index.resolve(reference, from, 'Practitioner') !== undefined ||
  index.resolve(reference, from, 'PractitionerRole') !== undefined ||
  clinicianReference.test(reference.type ?? reference.reference ?? '') ||
  (reference.reference === undefined && reference.identifier?.system === systems.npi);

/** Who led an encounter: its participants that are clinicians, but for other ways of taking part. */
export const facilitatorsOf = (encounter: Placed<'Encounter'>, index: BundleIndex): Participant[] =>
  (encounter.resource.participant ?? []).flatMap(({ type = [], individual, extension = [] }) => {
    const codes = type.flatMap(({ coding = [] }) => coding.flatMap(({ code }) => code ?? []));
    const leads = codes.length === 0 || codes.some((code) => leading.includes(code));
    const clinician =
      leads && individual && isClinician(individual, encounter, index)
        ? clinicianOf(individual, encounter, index)
        : undefined;
    return clinician ? [{ ...clinician, primary: codes.includes('PPRF'), extension }] : [];
  });
