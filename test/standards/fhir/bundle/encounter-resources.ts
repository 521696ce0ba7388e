import type { Bundle, Encounter, FhirResource } from 'fhir/r4.js';
import { bundleIndex } from '../../../../src/standards/fhir/bundle/bundle-index.js';
import { readBundle } from '../../../../src/standards/fhir/bundle/bundle-resources.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';

/** A time of the evening. */
export const at = (clock: string): string => `2026-03-04T${clock}:00-05:00`;

/** A period of the evening. */
export const period = (from: string, to: string) => ({ start: at(from), end: at(to) });

/** A reference. */
export const to = (reference: string) => ({ reference });

/** Participants with those practitioner IDs. */
export const led = (...ids: string[]) =>
  ids.map((id) => ({ individual: to(`Practitioner/${id}`) }));

/** The locations with those IDs. */
export const there = (...ids: string[]) => ids.map((id) => ({ location: to(`Location/${id}`) }));

/** The encounter of one patient, in the evening, in one room, led by one clinician. */
export const encounterOf = (id: string, changes: Partial<Encounter> = {}): Encounter => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: to(`Patient/${id}`),
  period: period('18:30', '19:45'),
  participant: led('dr'),
  location: there('room'),
  ...changes,
});

/** The encounter of the session itself. */
export const whole = (changes: Partial<Encounter> = {}): Encounter => {
  const { subject: _, ...rest } = encounterOf('whole', {
    type: [{ coding: [{ system: own('group-type'), code: 'process' }] }],
    ...changes,
  });
  return changes.subject ? { ...rest, subject: changes.subject } : rest;
};

/** A patient's encounter that is part of the session. */
export const part = (id: string, changes: Partial<Encounter> = {}): Encounter =>
  encounterOf(id, { partOf: to('Encounter/whole'), ...changes });

/** A bundle of the resources. */
export const collection = (...resources: FhirResource[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

/** The index of a bundle and its encounters. */
export const indexed = (...resources: FhirResource[]) => {
  const index = bundleIndex(readBundle(collection(...resources), []).resources);
  return { index, encounters: index.all('Encounter') };
};

/** The session in a bundle, and what is recorded as missing. */
export const readSession = (...resources: FhirResource[]) => {
  const { session, missing } = fromFhirBundle(collection(...resources));
  return {
    session,
    missing: missing.map(({ path, why, bundlePath }) => `${path} ${why} ${bundlePath}`),
  };
};
