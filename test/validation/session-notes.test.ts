import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../../src/record/session-facts.js';
import { change, removed } from '../../src/rule-book/change.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import {
  inField,
  sessionNotes,
  sessionOptions,
  writtenTexts,
} from '../../src/validation/session-notes.js';

const bare = change(smallProcessGroup, {
  '/focus': 'Focus.',
  '/interventions': ['One.', 'Two.'],
  '/members/0/note': removed,
  '/members/1/attendance': 'absent',
  '/members/2/note': {
    noteId: 'note-c',
    text: 'Text.',
    participation: 'Took part.',
    risk: 'No risk.',
    frame: 'Frame.',
  },
});
const facts = sessionFacts(bare, { payers: undefined });
const notes = sessionNotes(facts);
const [only] = notes;
if (!only) throw new Error('One member attended and has a note.');

describe('the notes of a session', () => {
  test('are the notes of members who attended and have one', () => {
    expect(notes.map(({ note }) => note.noteId)).toEqual(['note-c']);
    expect(writtenTexts(facts)).toEqual([
      { patientId: 'patient-c', texts: ['Took part.', 'Text.', 'No risk.'] },
    ]);
  });

  test('join the member’s own fields into one text, and the session’s into a frame', () => {
    expect(only.note).toEqual({
      noteId: 'note-c',
      patientId: 'patient-c',
      sessionId: bare.sessionId,
      serviceDate: facts.serviceDate,
      text: 'Took part.\n\nText.\n\nNo risk.',
      frame: 'Frame.\n\nFocus.\n\nOne.\n\nTwo.',
      ...(bare.members[2]?.name ? { name: bare.members[2].name } : {}),
    });
  });

  test('have an empty frame when neither note nor session has shared text', () => {
    const silent = change(bare, {
      '/focus': removed,
      '/interventions': removed,
      '/members/2/note/frame': removed,
      '/members/2/name': removed,
    });
    const [note] = sessionNotes(sessionFacts(silent, { payers: undefined }));
    expect(note?.note.frame).toBe('');
    expect(note?.note).not.toHaveProperty('name');
  });

  test.each([
    [0, 10, 'participation', 0, 10],
    [5, 9, 'participation', 5, 9],
    [12, 17, 'text', 0, 5],
    [13, 15, 'text', 1, 3],
    [19, 22, 'risk', 0, 3],
  ])('map %d to %d to a span of %s', (start, end, field, from, to) => {
    expect(inField(only, start, end)).toEqual({
      field,
      path: `/members/2/note/${field}`,
      start: from,
      end: to,
    });
  });
});

describe('the options of the comparison', () => {
  const old = (noteId: string) => ({ noteId, patientId: 'patient-x', text: 'Old.' });

  test('include the facilitators’ names after the caller’s', () => {
    const named = smallProcessGroup.facilitators.flatMap(({ name }) => (name ? [name] : []));
    expect(sessionOptions(facts, notes, {})).toEqual({ names: named, history: [] });
    const caller = { given: 'Ruth', family: 'Ode' };
    expect(sessionOptions(facts, notes, { names: [caller] }).names).toEqual([caller, ...named]);
  });

  test('leave the session’s own notes out of the history', () => {
    const options = { history: [old('note-a'), old('note-c')], thresholds: { cloned: 80 } };
    expect(sessionOptions(facts, notes, options)).toMatchObject({
      history: [old('note-a')],
      thresholds: { cloned: 80 },
    });
  });
});
