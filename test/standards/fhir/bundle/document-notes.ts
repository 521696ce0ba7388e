import type { Bundle, DocumentReference, FhirResource } from 'fhir/r4.js';
import { change } from '../../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../../src/rule-book/example-records/small-process-group.js';
import { bundleOf, withPresence } from '../bundle-of.js';
import { edited } from '../edited-bundles.js';

/** How the group is recorded. */
export const layout = 'one encounter with parts';

/** The text of the note. */
export const text = 'Sat by the door; “left” first – and came back.\nPlan: call the sister.';

/** A text in base64. */
export const data = (words: string) => Buffer.from(words).toString('base64');

/** The small process group, whose first note is a document. */
export const session = withPresence(
  change(smallProcessGroup, {
    '/program': 'outpatient',
    '/members/0/note': {
      noteId: 'note-a',
      text,
      goalIds: ['goal-1'],
      serviceDate: '2026-03-04',
      writtenAt: '2026-03-04T20:02:00-05:00',
      signature: { providerId: 'dr-lindqvist', signedAt: '2026-03-04T20:10:00-05:00' },
    },
  }),
);

/** The first note, as a document. */
export const documentNote: DocumentReference = {
  resourceType: 'DocumentReference',
  id: 'note-a',
  status: 'current',
  subject: { reference: 'Patient/patient-a' },
  date: '2026-03-04T20:02:00-05:00',
  author: [{ reference: 'Practitioner/dr-lindqvist' }],
  content: [
    { attachment: { contentType: 'application/pdf', data: data('%PDF-1.7') } },
    { attachment: { contentType: 'text/plain; charset=utf-8', data: data(text) } },
  ],
  context: {
    encounter: [{ reference: `Encounter/${session.sessionId}.patient-a` }],
    period: { start: '2026-03-04' },
    related: [{ reference: 'Goal/patient-a.goal-1' }],
  },
};

/** The signature of the document. */
export const signed: FhirResource = {
  resourceType: 'Provenance',
  id: 'signing',
  target: [{ reference: 'DocumentReference/note-a' }],
  recorded: '2026-03-04T20:10:00-05:00',
  agent: [{ who: { reference: 'Practitioner/dr-lindqvist' } }],
  signature: [
    {
      type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1' }],
      when: '2026-03-04T20:10:00-05:00',
      who: { reference: 'Practitioner/dr-lindqvist' },
    },
  ],
};

/** A bundle of the group with these resources in place of the first note. */
export const holding = (...resources: FhirResource[]): Bundle => {
  const group = edited(bundleOf(session, layout), (resource) =>
    resource.id === 'note-a' ? undefined : resource,
  );
  return {
    ...group,
    entry: [...(group.entry ?? []), ...resources.map((resource) => ({ resource }))],
  };
};
