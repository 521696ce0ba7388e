import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { change, removed } from '../../../../src/rule-book/change.js';
import { fromFhirBundle } from '../../../../src/standards/fhir/index.js';
import { own } from '../../../../src/standards/fhir/systems.js';
import { edited } from '../edited-bundles.js';
import { problemsOf } from '../fhir-validator.js';
import {
  absent,
  at,
  composition,
  documentReference,
  encounter,
  encounterA,
  missingAt,
  noteOf,
  to,
} from './chart-resources.js';
import { documentNote, holding, session, signed } from './document-notes.js';
import { readGroup, written } from './small-group-bundle.js';

describe('the note', () => {
  const path = '/members/0/note';

  test('is about the patient, about the group, or has no subject', () => {
    expect(noteOf(composition('n', { subject: to('Patient/b') }))).toBeUndefined();
    expect(noteOf(composition('n', { subject: undefined }))).toBeDefined();
    const group = { resourceType: 'Group', id: 'g', type: 'person', actual: true };
    expect(noteOf(composition('n', { subject: to('Group/g') }), group)).toBeDefined();
    expect(noteOf(composition('n', { subject: to('Group/x') }), group)).toBeUndefined();
  });

  test('is a Composition rather than a document, and ambiguous if there are two', () => {
    expect(noteOf(documentReference('d', []), composition('n'))?.noteId).toBe('n');
    expect(noteOf(documentReference('d', []))?.noteId).toBe('d');
    expect(missingAt(path, encounter(), composition('n'), composition('m'))).toEqual([
      'ambiguous /entry/1/resource',
    ]);
    expect(missingAt(path, encounter())).toEqual(['absent /entry/0/resource']);
    expect(missingAt(path, absent)).toEqual([]);
    expect(noteOf(composition('n', { status: 'entered-in-error' }))).toBeUndefined();
    expect(noteOf(documentReference('d', [], { docStatus: 'entered-in-error' }))).toBeUndefined();
    expect(noteOf(documentReference('d', [], { docStatus: 'final' }))).toBeDefined();
    expect(noteOf(documentReference('d', [], { status: 'superseded' }))).toBeUndefined();
  });

  const dr = to('Practitioner/dr');

  test('has the time it was written and the date of service', () => {
    expect(noteOf(composition('n', { date: '2026-03' }))).not.toHaveProperty('writtenAt');
    expect(
      missingAt(`${path}/writtenAt`, encounter(), composition('n', { date: '2026-03' })),
    ).toEqual(['unreadable /entry/1/resource']);
    expect(
      missingAt(`${path}/writtenAt`, encounter(), composition('n', { date: undefined })),
    ).toEqual(['absent /entry/1/resource']);
    expect(
      noteOf(composition('n', { event: [{ period: { start: '2026-03-04T18:00:00Z' } }] }))
        ?.serviceDate,
    ).toBe('2026-03-04');
    for (const event of [[], [{}], [{ period: {} }], [{ period: { start: '2026' } }]])
      expect(noteOf(composition('n', { event }))).not.toHaveProperty('serviceDate');
    expect(
      noteOf(
        documentReference('d', [], {
          context: { encounter: [encounterA], period: { start: '2026-03-04' } },
        }),
      )?.serviceDate,
    ).toBe('2026-03-04');
  });

  test('has readable amendments, and lacks unreadable ones', () => {
    const amended = (...parts: object[]) => ({
      extension: [{ url: own('amendment'), extension: parts }],
    });
    const when = { url: 'at', valueDateTime: at('21:00') };
    const by = { url: 'by', valueReference: dr };
    const kind = { url: 'kind', valueCode: 'addendum' };
    expect(noteOf(composition('n', amended(when, by, kind)))?.amendments).toEqual([
      { at: at('21:00'), providerId: 'dr', kind: 'addendum' },
    ]);
    for (const parts of [
      [by, kind],
      [when, kind],
      [when, by],
      [{ ...when, valueDateTime: '2026' }, by, kind],
      [when, by, { ...kind, valueCode: 'x' }],
      [],
    ]) {
      expect(noteOf(composition('n', amended(...parts)))).not.toHaveProperty('amendments');
      expect(
        missingAt(`${path}/amendments`, encounter(), composition('n', amended(...parts))),
      ).toEqual(['unreadable /entry/1/resource']);
    }
    expect(
      missingAt(
        `${path}/amendments`,
        encounter(),
        composition('n', { extension: [{ url: own('amendment') }] }),
      ),
    ).toHaveLength(1);
  });

  test.each(['clinician', 'ai', 'nobody'])('may be drafted by %s', (by) => {
    const extension = [{ url: own('drafted-by'), valueCode: by }];
    expect(noteOf(composition('n', { extension }))?.draftedBy).toBe(
      by === 'nobody' ? undefined : by,
    );
  });
});

test('a note of the session’s own encounter about one patient is the note of that patient', () => {
  const atWhole = (resource: FhirResource): FhirResource =>
    resource.id === 'note-a' && resource.resourceType === 'Composition'
      ? { ...resource, encounter: { reference: `Encounter/${written.sessionId}` } }
      : resource;
  expect(readGroup(atWhole).session).toEqual(written);
});

test('an unreadable amendment is missing, and readable ones are kept', () => {
  const amended = (resource: FhirResource): FhirResource =>
    resource.id === 'note-a' && resource.resourceType === 'Composition'
      ? {
          ...resource,
          extension: [
            {
              url: own('amendment'),
              extension: [
                { url: 'at', valueDateTime: '2026-03-05T09:00:00-05:00' },
                { url: 'by', valueReference: { reference: 'Practitioner/dr-lindqvist' } },
                { url: 'kind', valueCode: 'late-entry' },
              ],
            },
            { url: own('amendment'), extension: [{ url: 'kind', valueCode: 'erased' }] },
          ],
        }
      : resource;
  const { a, missing } = readGroup(amended);
  expect(a?.note?.amendments).toEqual([
    { at: '2026-03-05T09:00:00-05:00', providerId: 'dr-lindqvist', kind: 'late-entry' },
  ]);
  expect(missing).toEqual(['/members/0/note/amendments unreadable']);
});

describe('a note that is a document', () => {
  test('is valid FHIR', () => {
    expect(problemsOf(documentNote)).toEqual([]);
    expect(problemsOf(signed)).toEqual([]);
  });

  test('has its first inline text, and the signature of a Provenance', () => {
    const { session: read, missing } = fromFhirBundle(holding(documentNote, signed));
    expect(read).toEqual(session);
    expect(missing).toEqual([]);
  });

  test('without readable text is a note without text', () => {
    const pdf = change(documentNote, { '/content/1': removed });
    const { session: read, missing } = fromFhirBundle(holding(pdf, signed));
    expect(read).toEqual(change(session, { '/members/0/note/text': removed }));
    expect(missing.map(({ path, why }) => `${path} ${why}`)).toEqual([
      '/members/0/note/text unreadable',
    ]);
  });

  test.each(['superseded', 'entered-in-error'] as const)('that is %s is ignored', (status) => {
    const { missing } = fromFhirBundle(holding({ ...documentNote, status }));
    expect(missing.map(({ path }) => path)).toEqual(['/members/0/note']);
  });

  test('of all encounters is the note of every patient', () => {
    const encounter = session.members.map(({ patientId }) => ({
      reference: `Encounter/${session.sessionId}.${patientId}`,
    }));
    const { subject: _, ...global } = change(documentNote, { '/context/encounter': encounter });
    const bundle = edited(holding(global, signed), (resource) =>
      resource.resourceType === 'Composition' ? undefined : resource,
    );
    const noteIds = fromFhirBundle(bundle).session.members?.map(({ note }) => note?.noteId);
    expect(noteIds).toEqual(['note-a', 'note-a', 'note-a']);
  });
});
