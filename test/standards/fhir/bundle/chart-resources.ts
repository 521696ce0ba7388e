import type { Bundle, FhirResource } from 'fhir/r4.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';

/** A time of the evening. */
export const at = (clock: string): string => `2026-03-04T${clock}:00-05:00`;

/** A reference. */
export const to = (reference: string) => ({ reference });

/** The patient of the chart. */
export const patientA = to('Patient/a');

/** The patient's encounter. */
export const encounterA = to('Encounter/a');

/** A resource of any shape. */
export type AnyResource = { resourceType: string; id: string } & Record<string, unknown>;

/** The encounter of the patient. */
export const encounter = (changes: object = {}): AnyResource => ({
  resourceType: 'Encounter',
  id: 'a',
  status: 'finished',
  class: { code: 'AMB' },
  subject: patientA,
  period: { start: at('18:30'), end: at('19:45') },
  participant: [{ individual: to('Practitioner/dr') }],
  ...changes,
});

/** The session and the member in a bundle, and what is missing. */
export const readChart = (...resources: AnyResource[]) => {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource: resource as unknown as FhirResource })),
  };
  const { session, missing } = fromFhirBundle(bundle);
  return { session, member: session.members?.[0], missing };
};

/** Why the part at the path is missing, and where it was looked for. */
export const missingAt = (path: string, ...resources: AnyResource[]): string[] =>
  readChart(...resources)
    .missing.filter((one) => one.path === path)
    .map(({ why, bundlePath }) => `${why} ${bundlePath}`);

/** The encounter of a patient who did not attend. */
export const absent = encounter({ status: 'cancelled' });

/** A note in sections, with a narrative. */
export const composition = (id: string, changes: object = {}): AnyResource => ({
  resourceType: 'Composition',
  id,
  status: 'final',
  subject: patientA,
  encounter: encounterA,
  date: at('20:00'),
  text: { div: '<div>Told in one.</div>' },
  ...changes,
});

/** A note as a document with attachments. */
export const documentReference = (
  id: string,
  content: object[],
  changes: object = {},
): AnyResource => ({
  resourceType: 'DocumentReference',
  id,
  status: 'current',
  subject: patientA,
  date: at('20:00'),
  content: content.map((attachment) => ({ attachment })),
  context: { encounter: [encounterA] },
  ...changes,
});

/** The note of the patient in a bundle of the resources. */
export const noteOf = (...resources: AnyResource[]) =>
  readChart(encounter(), ...resources).member?.note;
