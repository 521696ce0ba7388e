import type { Composition, Encounter, FhirResource } from 'fhir/r4.js';
import { change } from '../../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle, type MissingPart } from '../../../../src/standards/fhir/index.js';
import { bundleOf, type LayoutKind, withPresence } from '../bundle-of.js';
import { edited } from '../edited-bundles.js';

/** The group that the bundle holds. */
export const written = withPresence(change(smallProcessGroup, { '/program': 'outpatient' }));

/** The ID of the first patient's encounter. */
export const partA = `${written.sessionId}.patient-a`;

/** The first patient. */
export const patientA = { reference: 'Patient/patient-a' };

/** The session in a bundle of the group, with some resources changed and others added. */
export const readGroup = (
  change: (resource: FhirResource) => FhirResource | undefined,
  added: FhirResource[] = [],
  layout: LayoutKind = 'one encounter with parts',
) => {
  const bundle = edited(bundleOf(written, layout), change);
  const { session, missing } = fromFhirBundle({
    ...bundle,
    entry: [...(bundle.entry ?? []), ...added.map((resource) => ({ resource }))],
  });
  return {
    session,
    a: session.members?.[0],
    missing: missing.map(({ path, why }) => `${path} ${why}`),
  };
};

/** Changes nothing. */
export const unchanged = (resource: FhirResource) => resource;

/** Changes the resource with that ID. */
export const changing =
  <Kind extends FhirResource>(id: string, make: (resource: Kind) => Partial<Kind> | undefined) =>
  (resource: FhirResource): FhirResource | undefined => {
    if (resource.id !== id) return resource;
    const made = make(resource as Kind);
    return made && ({ ...resource, ...made } as FhirResource);
  };

/** A missing part on one line. */
export const missingLine = ({ path, why, required }: MissingPart): string =>
  `${path} ${why}${required ? ' required' : ''}`;

/** Leaves out all resources of those types. */
export const without =
  (...kinds: FhirResource['resourceType'][]) =>
  (resource: FhirResource) =>
    kinds.includes(resource.resourceType) ? undefined : resource;

/** Changes the encounter with that ID. */
export const onEncounter =
  (id: string, make: (encounter: Encounter) => Partial<Encounter>) =>
  (resource: FhirResource): FhirResource =>
    resource.resourceType === 'Encounter' && resource.id === id
      ? { ...resource, ...make(resource) }
      : resource;

/** Changes the note of the first patient. */
export const onNote =
  (make: (note: Composition) => Partial<Composition>) =>
  (resource: FhirResource): FhirResource =>
    resource.id === 'note-a' && resource.resourceType === 'Composition'
      ? { ...resource, ...make(resource) }
      : resource;

/** The whole reading of a bundle of the group, with some resources changed. */
export const readingOf = (
  change: (resource: FhirResource) => FhirResource | undefined,
  layout: LayoutKind = 'one encounter with parts',
) => fromFhirBundle(edited(bundleOf(written, layout), change));
