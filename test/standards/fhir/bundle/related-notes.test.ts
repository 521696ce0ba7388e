import { describe, expect, test } from 'vitest';
import { problemsOf } from '../fhir-validator.js';
import {
  type AnyResource,
  at,
  composition,
  documentReference,
  encounter,
  encounterA,
  missingAt,
  noteOf,
  patientA,
  to,
} from './chart-resources.js';

const words = (text: string) => ({
  contentType: 'text/plain',
  data: Buffer.from(text).toString('base64'),
});

const dr = [to('Practitioner/dr')];

/** A document that relates to another. */
const relating = (
  code: string,
  target: string,
  id: string,
  text: string,
  changes: object = {},
): AnyResource =>
  documentReference(id, text === '' ? [] : [words(text)], {
    relatesTo: [{ code, target: to(target) }],
    ...changes,
  });

const context = { encounter: [encounterA] };

const note = documentReference('n', [words('Ada wept.')]);

const onlyTarget = 'DocumentReference/n';

/** An addendum without the encounter, as EHRs write it. */
const addendum = (changes: object = {}) =>
  relating('appends', onlyTarget, 'x', 'She called her sister.', {
    date: at('21:00'),
    author: dr,
    context: {},
    ...changes,
  });

describe('an addendum', () => {
  test('is kept with its note, as an amendment', () => {
    expect(problemsOf(addendum())).toEqual([]);
    for (const resources of [
      [note, addendum()],
      [addendum(), note],
      [note, addendum({ context: context })],
    ])
      expect(noteOf(...resources)).toEqual({
        noteId: 'n',
        text: 'Ada wept.\nShe called her sister.',
        writtenAt: at('20:00'),
        amendments: [{ at: at('21:00'), providerId: 'dr', kind: 'addendum' }],
      });
  });

  test('may be one of several, and of an addendum, in the order of time', () => {
    const third = relating('appends', 'DocumentReference/x', 'y', 'She slept.', {
      date: at('22:00'),
      author: dr,
    });
    const last = relating('appends', onlyTarget, 'w', 'She woke.', { date: '2026', author: dr });
    const read = noteOf(last, third, addendum(), note);
    expect(read?.text).toBe('Ada wept.\nShe called her sister.\nShe slept.\nShe woke.');
    expect(read?.amendments?.map((one) => one.at)).toEqual([at('21:00'), at('22:00')]);
    expect(
      missingAt('/members/0/note/amendments', encounter(), last, third, addendum(), note),
    ).toEqual(['unreadable /entry/4/resource']);
  });

  test('belongs to the fields of its note', () => {
    const section = (title: string, text: string) => ({
      title,
      text: { status: 'additional', div: `<div>${text}</div>` },
    });
    const sections = composition('n', {
      section: [section('Plan', 'Go on.'), section('Response', 'Wept.')],
    });
    const more = composition('m', {
      section: [section('Plan', 'Call on Friday.')],
      author: dr,
      date: at('21:00'),
      relatesTo: [{ code: 'appends', targetReference: to('Composition/n') }],
    });
    expect(noteOf(sections, more)).toMatchObject({
      noteId: 'n',
      plan: 'Go on.\nCall on Friday.',
      response: 'Wept.',
    });
    const named = composition('m', {
      relatesTo: [{ code: 'appends', targetIdentifier: { system: 's', value: 'v' } }],
    });
    const known = composition('n', { identifier: { system: 's', value: 'v' } });
    expect(noteOf(known, named)?.text).toBe('Told in one.\nTold in one.');
  });

  test('has a signature of its own, which is not that of the note', () => {
    const signature = (target: string, by: string, when: string): AnyResource => ({
      resourceType: 'Provenance',
      id: `p-${target}`,
      target: [to(`DocumentReference/${target}`)],
      signature: [{ who: to(`Practitioner/${by}`), when }],
    });
    const read = noteOf(
      note,
      addendum(),
      signature('n', 'dr', at('20:10')),
      signature('x', 'dr', at('21:05')),
    );
    expect(read?.signature).toEqual({ providerId: 'dr', signedAt: at('20:10') });
    expect(read).not.toHaveProperty('cosignature');
    expect(read?.amendments).toEqual([
      { at: at('21:00'), providerId: 'dr', kind: 'addendum', signedAt: at('21:05') },
    ]);
    const byChief = noteOf(
      note,
      addendum({ author: undefined }),
      signature('x', 'chief', at('21:05')),
    );
    expect(byChief?.amendments).toEqual([
      { at: at('21:00'), providerId: 'chief', kind: 'addendum', signedAt: at('21:05') },
    ]);
    expect(byChief).not.toHaveProperty('signature');
    expect(noteOf(note, addendum(), signature('x', 'chief', at('21:05')))?.amendments).toEqual([
      { at: at('21:00'), providerId: 'dr', kind: 'addendum' },
    ]);
  });

  test('is not a note by itself, nor about another patient', () => {
    const alone = addendum({ context: context });
    expect(noteOf(alone)).toBeUndefined();
    expect(missingAt('/members/0/note', encounter(), alone)).toEqual(['absent /entry/0/resource']);
    expect(noteOf(addendum({ context: context, relatesTo: [{ code: 'appends' }] }))).toBe(
      undefined,
    );
    expect(noteOf(note, addendum({ subject: to('Patient/b') }))?.text).toBe('Ada wept.');
    expect(noteOf(note, addendum({ status: 'entered-in-error' }))?.text).toBe('Ada wept.');
  });

  test('of a note that it superseded keeps that note', () => {
    expect(noteOf({ ...note, status: 'superseded' }, addendum())?.text).toBe(
      'Ada wept.\nShe called her sister.',
    );
    expect(noteOf({ ...note, status: 'entered-in-error' }, addendum())).toBeUndefined();
  });
});

describe('a note that replaces another', () => {
  const newer = relating('replaces', onlyTarget, 'newer', 'Ada laughed.', { context: {} });

  test('is read in its place, with what was added to either', () => {
    expect(noteOf(note, newer)).toMatchObject({ noteId: 'newer', text: 'Ada laughed.' });
    expect(noteOf(newer, addendum(), note)?.text).toBe('Ada laughed.\nShe called her sister.');
  });

  test('is a note if the bundle does not hold the other', () => {
    expect(noteOf({ ...newer, context: context })?.noteId).toBe('newer');
  });

  test('in a circle is read once', () => {
    const older = {
      ...note,
      relatesTo: [{ code: 'replaces', target: to('DocumentReference/newer') }],
    };
    expect(noteOf(older, newer)?.noteId).toBeDefined();
    const itself = { ...note, relatesTo: [{ code: 'appends', target: to(onlyTarget) }] };
    expect(noteOf(itself)?.noteId).toBe('n');
  });
});

describe('another format of a note', () => {
  test('is the same note, and has its text if the note has none', () => {
    const pdf = documentReference('n', [{ contentType: 'application/pdf', data: 'JVBERg==' }]);
    const copy = relating('transforms', onlyTarget, 'copy', 'Ada sighed.');
    expect(noteOf(note, copy)).toMatchObject({ noteId: 'n', text: 'Ada wept.' });
    expect(noteOf(pdf, copy)).toMatchObject({ noteId: 'n', text: 'Ada sighed.' });
    expect(noteOf(copy)).toMatchObject({ noteId: 'copy', text: 'Ada sighed.' });
  });
});

describe('the signature of a note', () => {
  test('is not a note, and signs it', () => {
    const signing = relating('signs', onlyTarget, 's', '', {
      authenticator: to('Practitioner/dr'),
      extension: [
        {
          url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time',
          valueDateTime: at('20:10'),
        },
      ],
    });
    expect(noteOf(signing)).toBeUndefined();
    expect(noteOf(note, signing)).toMatchObject({
      noteId: 'n',
      signature: { providerId: 'dr', signedAt: at('20:10') },
    });
  });
});

test('an addendum to a note of the whole group belongs to the patient it is about', () => {
  const { subject: _, ...shared } = note;
  expect(noteOf(shared, addendum({ subject: patientA }))?.text).toContain('sister');
  expect(noteOf(shared, addendum({ subject: to('Patient/b') }))?.text).toBe('Ada wept.');
});
