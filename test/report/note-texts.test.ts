import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../src/input/input-error.js';
import { toHtml } from '../../src/report/index.js';
import { type NoteTexts, textFinder, tryNotes } from '../../src/report/note-texts.js';
import { individuality, noteTexts, session } from './sample-reports.js';

describe('note texts', () => {
  const finder = (notes: NoteTexts | undefined) => {
    const faults: InputFault[] = [];
    const read = notes === undefined ? undefined : tryNotes(notes, '/options/notes', faults);
    expect(faults).toEqual([]);
    return textFinder(read);
  };
  const faultsIn = (notes: unknown): string[] => {
    const faults: InputFault[] = [];
    tryNotes(notes, '/options/notes', faults);
    return faults.map(({ path, code }) => `${path} ${code}`);
  };
  const note = (noteId: string, plan: string) => ({ noteId, plan, response: `${plan} response` });
  const member = (patientId: string, plan: string) => ({ patientId, note: note('n', plan) });

  test('cannot be found if none are given', () => {
    expect(finder(undefined)).toBeUndefined();
  });

  test('are found by the path on the roster, or else by the note and box', () => {
    const members = [{ patientId: 'a' }, member('b', 'first'), member('c', 'second')];
    for (const notes of [members, { ...session, members }]) {
      const find = Reflect.apply(finder, undefined, [notes]);
      expect(find?.('n', '/members/1/note/plan')).toBe('first');
      expect(find?.('n', '/members/2/note/plan')).toBe('second');
      expect(find?.('n', '/members/2/note/response')).toBe('second response');
      expect(find?.('n', '/members/9/note/plan')).toBe('first');
      expect(find?.('x', '/members/9/note/plan')).toBeUndefined();
      expect(find?.('n')).toBeUndefined();
    }
  });

  test('are found by the note alone if it is one text', () => {
    const find = finder([
      { noteId: 'n', text: 'The text.' },
      { noteId: 'n', text: 'Another.' },
      { noteId: 'm', text: 'A third.' },
    ] as NoteTexts);
    expect(find?.('n')).toBe('The text.');
    expect(find?.('m', '/notes/5/text')).toBe('A third.');
    expect(find?.('/members/0/note/text')).toBeUndefined();
  });

  test('of notes without members have no path on a roster', () => {
    const find = finder([note('n', 'first'), note('m', 'second')] as unknown as NoteTexts);
    expect(find?.('x', '/members/0/note/plan')).toBeUndefined();
    expect(find?.('m', '/members/0/note/plan')).toBe('second');
  });

  test('are found in a record by the path, or else by the note', () => {
    const find = finder({ n: 'by note', '/members/1/note/plan': 'by path', members: 'a text' });
    expect(find?.('n')).toBe('by note');
    expect(find?.('n', '/members/1/note/plan')).toBe('by path');
    expect(find?.('n', '/members/2/note/plan')).toBe('by note');
    expect(find?.('members')).toBe('a text');
    expect(find?.('toString')).toBeUndefined();
  });

  test('of any other form are a fault', () => {
    expect(faultsIn(null)).toEqual(['/options/notes missing']);
    expect(faultsIn('text')).toEqual(['/options/notes type']);
    expect(faultsIn({ n: 5 })).toEqual(['/options/notes/* type']);
    expect(faultsIn([{ noteId: 5 }])).toEqual(['/options/notes/0/noteId type']);
    expect(faultsIn({ members: [{ patientId: 5, note: {} }] })).not.toEqual([]);
  });

  test('that are not text are ignored', () => {
    const find = finder([{ noteId: 'n', plan: 5, text: 'The text.' }] as unknown as NoteTexts);
    expect(find?.('n', '/plan')).toBeUndefined();
    expect(find?.('n')).toBe('The text.');
  });
});

describe('on a page, the note texts can be', () => {
  const response = (index: number) => noteTexts[`/members/${index}/note/response`] ?? '';
  const memberNotes = [1, 2].map((index) => ({
    noteId: index === 1 ? 'note-b' : 'note-c',
    response: response(index),
  }));

  test.each([
    ['a record by path', noteTexts],
    ['a record by note ID', { 'note-b': response(1), 'note-c': response(2) }],
    ['the notes of the members', memberNotes],
    [
      'the members',
      [
        { patientId: 'patient-a', attendance: 'absent' as const },
        ...memberNotes.map((note) => ({
          patientId: 'patient',
          attendance: 'attended' as const,
          note,
        })),
      ],
    ],
  ])('%s', (_, notes) => {
    const page = toHtml(session, { notes });
    const side = '<mark>Became tearful and tolerated the feedback of</mark>';
    expect(
      page.split(side).length - 1,
      'two sides of one pair, although both notes report it',
    ).toBe(2);
    expect(page, 'the other member’s name').toContain('of <mark>Ruben</mark>');
  });

  test('the notes that were scored', () => {
    const scored = {
      ...individuality,
      notes: individuality.notes.slice(0, 2).map(({ shared, ...note }) => ({
        ...note,
        namesOther: [],
        shared: shared.map(({ path: _, otherPath: __, ...span }) => span),
      })),
    };
    const page = toHtml(scored, {
      notes: [
        { noteId: 'note-b', patientId: 'patient-b', text: response(1) },
        { noteId: 'note-c', patientId: 'patient-c', text: response(2) },
      ],
    });
    expect(page.match(/<mark>Became tearful/g)).toHaveLength(2);
  });

  test('incomplete, and the page says which are missing', () => {
    const page = toHtml(session, { notes: { 'note-b': response(1) } });
    expect(page.match(/The text of this note was not provided/g)).toHaveLength(2);
  });
});
