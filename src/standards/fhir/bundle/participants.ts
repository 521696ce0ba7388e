import { systems } from '../systems.js';
import type { BundleIndex } from './bundle-index.js';
import type { BundleResource } from './bundle-resources.js';
import type { ExtensionData, ReferenceData } from './data-types.js';

/** A clinician, named by a reference to the practitioner or to one of the practitioner's roles. */
export interface Clinician {
  /** The key that all references to this clinician share. */
  readonly key: string;
  readonly providerId: string;
  readonly practitioner: BundleResource<'Practitioner'> | undefined;
  readonly role: BundleResource<'PractitionerRole'> | undefined;
  /** The reference itself, for a clinician who is not in the bundle. */
  readonly reference: ReferenceData;
}

/** The clinician named by a reference; `undefined` if the reference names nobody. */
export const clinicianOf = (
  reference: ReferenceData | undefined,
  from: BundleResource,
  index: BundleIndex,
): Clinician | undefined => {
  const role = index.resolve(reference, from, 'PractitionerRole');
  const behindRole = role ? role.resource.practitioner : reference;
  // A role without a practitioner is itself the clinician.
  const named = behindRole ?? reference;
  const namedIn = behindRole ? (role ?? from) : from;
  const key = index.keyOf(named, namedIn);
  const providerId = index.idOfReference(named, namedIn);
  if (!named || key === undefined || providerId === undefined) return undefined;
  const practitioner = index.resolve(named, namedIn, 'Practitioner');
  return { key, providerId, practitioner, role, reference: named };
};

/** A clinician who led an encounter. */
export interface Participant extends Clinician {
  /** Whether this is the primary performer: the clinician who delivered the service. */
  readonly primary: boolean;
  readonly extension: ExtensionData[];
}

// Participation types of those who lead a group. Referrers, consultants, translators and others do not.
const leading = ['PPRF', 'SPRF', 'PART', 'ATND'];

const clinicianReference = /(?:^|\/)Practitioner(?:Role)?(?:\/|$)/;

const isClinician = (reference: ReferenceData, from: BundleResource, index: BundleIndex): boolean =>
  index.resolve(reference, from, 'Practitioner') !== undefined ||
  index.resolve(reference, from, 'PractitionerRole') !== undefined ||
  clinicianReference.test(reference.type ?? reference.reference ?? '') ||
  (reference.reference === undefined && reference.identifier?.system === systems.npi);

/** The clinicians who led an encounter. */
export const participantsOf = (
  encounter: BundleResource<'Encounter'>,
  index: BundleIndex,
): Participant[] =>
  (encounter.resource.participant ?? []).flatMap(({ type = [], individual, extension = [] }) => {
    const codes = type.flatMap(({ coding = [] }) => coding.flatMap(({ code }) => code ?? []));
    const leads = codes.length === 0 || codes.some((code) => leading.includes(code));
    const clinician =
      leads && individual && isClinician(individual, encounter, index)
        ? clinicianOf(individual, encounter, index)
        : undefined;
    return clinician ? [{ ...clinician, primary: codes.includes('PPRF'), extension }] : [];
  });
