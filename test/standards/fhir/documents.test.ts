import type { Bundle, DocumentReference, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change, removed } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { fromFhirBundle } from '../../../src/standards/fhir/index.js';
import { own } from '../../../src/standards/fhir/systems.js';
import { bundleOf } from './bundle-of.js';
import { edited } from './restyled.js';
import { problemsOf } from './validity.js';

const layout = 'one encounter with parts';
const text = 'Sat by the door; “left” first – and came back.\nPlan: call the sister.';
const data = (words: string) => Buffer.from(words).toString('base64');

const session = change(smallProcessGroup, {
  '/program': 'outpatient',
  '/members/0/note': {
    noteId: 'note-a',
    text,
    goalIds: ['goal-1'],
    serviceDate: '2026-03-04',
    writtenAt: '2026-03-04T20:02:00-05:00',
    signature: { providerId: 'dr-lindqvist', signedAt: '2026-03-04T20:10:00-05:00' },
  },
});

const document: DocumentReference = {
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

const signed: FhirResource = {
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

const holding = (...resources: FhirResource[]): Bundle => {
  const ground = edited(bundleOf(session, layout), (resource) =>
    resource.id === 'note-a' ? undefined : resource,
  );
  return {
    ...ground,
    entry: [...(ground.entry ?? []), ...resources.map((resource) => ({ resource }))],
  };
};

describe('a note that is a document', () => {
  test('is real FHIR', () => {
    expect(problemsOf(document)).toEqual([]);
    expect(problemsOf(signed)).toEqual([]);
  });

  test('is its first inline text, signed by a Provenance', () => {
    const { session: read, missing } = fromFhirBundle(holding(document, signed));
    expect(read).toEqual(session);
    expect(missing).toEqual([]);
  });

  test('may hold HTML, or point to a Binary of the bundle', () => {
    const html = change(document, {
      '/content': [
        {
          attachment: { contentType: 'text/html', data: data('<p>Sat &amp; left</p><p>Again</p>') },
        },
      ],
    });
    const noteOf = (...resources: FhirResource[]) =>
      fromFhirBundle(holding(...resources)).session.members?.[0]?.note?.text;
    expect(noteOf(html)).toBe('Sat & left\nAgain');
    const pointing = change(document, {
      '/content': [{ attachment: { url: 'https://ehr.example/fhir/Binary/words' } }],
    });
    const binary: FhirResource = {
      resourceType: 'Binary',
      id: 'words',
      contentType: 'text/plain',
      data: data(text),
    };
    expect(noteOf(pointing, binary)).toBe(text);
    expect(noteOf(pointing)).toBeUndefined();
  });

  test('whose text cannot be read is a note without words, and says so', () => {
    const pdf = change(document, { '/content/1': removed });
    const { session: read, missing } = fromFhirBundle(holding(pdf, signed));
    expect(read).toEqual(change(session, { '/members/0/note/text': removed }));
    expect(missing.map(({ path, why }) => `${path} ${why}`)).toEqual([
      '/members/0/note/text unreadable',
    ]);
  });

  test.each(['superseded', 'entered-in-error'] as const)('that is %s is no note', (status) => {
    const { missing } = fromFhirBundle(holding({ ...document, status }));
    expect(missing.map(({ path }) => path)).toEqual(['/members/0/note']);
  });

  test('of all encounters at once is one note for the room', () => {
    const encounter = session.members.map(({ patientId }) => ({
      reference: `Encounter/${session.sessionId}.${patientId}`,
    }));
    const { subject: _, ...global } = change(document, { '/context/encounter': encounter });
    const bundle = edited(holding(global, signed), (resource) =>
      resource.resourceType === 'Composition' ? undefined : resource,
    );
    const noteIds = fromFhirBundle(bundle).session.members?.map(({ note }) => note?.noteId);
    expect(noteIds).toEqual(['note-a', 'note-a', 'note-a']);
  });
});

describe('a note in sections', () => {
  const noteOf = (section: object[]) => {
    const bundle = edited(bundleOf(session, layout), (resource) =>
      resource.id === 'note-a' && resource.resourceType === 'Composition'
        ? { ...resource, section }
        : resource,
    );
    const { noteId: _, ...note } = fromFhirBundle(bundle).session.members?.[0]?.note ?? {
      noteId: '',
    };
    return note;
  };
  const div = (words: string) => ({ status: 'generated', div: `<div>${words}</div>` });

  test('is read by title where it has no code, and any other section is text', () => {
    expect(
      noteOf([
        { title: 'Clinical meaning', text: div('Left first') },
        { title: 'Subjective', text: div('Tired') },
        { title: 'Objective', text: div('Quiet'), section: [{ text: div('Pale') }] },
        { title: 'Plan', section: [{ title: 'Homework', text: div('Call') }] },
      ]),
    ).toMatchObject({ meaning: 'Left first', text: 'Tired\nQuiet\nPale', plan: 'Call' });
  });

  test('has its code stand over its title', () => {
    const code = { coding: [{ system: own('note-section'), code: 'response' }] };
    expect(noteOf([{ title: 'Plan', code, text: div('Wept') }])).toMatchObject({
      response: 'Wept',
    });
  });
});
