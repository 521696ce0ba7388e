import { describe, expect, test } from 'vitest';
import { NotePool } from '../../../src/individuality/comparing/note-pool.js';
import {
  emptyTally,
  hasSameFacts,
  isMostlyCopied,
} from '../../../src/individuality/comparing/source-search.js';
import {
  type NoteSentence,
  relationOf,
  stretchesOf,
  type TokenizedNote,
} from '../../../src/individuality/comparing/tokenized-note.js';
import type { Note } from '../../../src/individuality/note.js';
import { prepareNotes, scoreNote } from '../../../src/individuality/prepare-notes.js';

const note = (noteId: string, text: string, changes: Partial<Note> = {}): Note => ({
  noteId,
  patientId: `patient-${noteId}`,
  text,
  ...changes,
});

const taken = (notes: readonly Note[]): { pool: NotePool; notes: TokenizedNote[] } => {
  const pool = new NotePool(new Set());
  return { pool, notes: notes.map((one) => pool.add(one, false)) };
};

describe('another note', () => {
  const relation = (one: Partial<Note>, other: Partial<Note>, isEarlier: boolean) => {
    const read = taken([
      note('a', '', isEarlier ? other : one),
      note('b', '', isEarlier ? one : other),
    ]);
    const [first, second] = read.notes;
    if (!first || !second) throw new TypeError('Two notes were taken in.');
    return isEarlier ? relationOf(second, first) : relationOf(first, second);
  };
  const may = { patientId: 'p', serviceDate: '2026-05-04' };
  const june = { patientId: 'p', serviceDate: '2026-06-04' };
  const undated = { patientId: 'p' };

  test.each<[Partial<Note>, Partial<Note>, boolean, string | undefined]>([
    [june, may, false, 'own-earlier'],
    [june, may, true, 'own-earlier'],
    [may, june, false, undefined],
    [may, june, true, undefined],
    [may, may, true, 'own-earlier'],
    [may, may, false, undefined],
    [undated, may, true, 'own-earlier'],
    [undated, may, false, undefined],
    [may, undated, true, 'own-earlier'],
    [may, undated, false, undefined],
    [undated, undated, true, 'own-earlier'],
    [undated, undated, false, undefined],
    [{ patientId: 'p' }, { patientId: 'q' }, false, 'other'],
    [{ sessionId: 's' }, { sessionId: 's' }, false, 'same-session'],
    [{ sessionId: 's' }, { sessionId: 't' }, false, 'other'],
    [{ sessionId: 's' }, {}, false, 'other'],
    [{}, { sessionId: 's' }, true, 'other'],
    [{ ...june, sessionId: 's' }, { ...may, sessionId: 's' }, false, 'own-earlier'],
  ])('of %j is to %j, taken in before it: %s, %s', (one, other, isEarlier, expected) => {
    expect(relation(one, other, isEarlier)).toBe(expected);
  });
});

describe('the stretches of a note', () => {
  const stretches = (...sentences: [framed: boolean, afterBlank: boolean][]): number[] => {
    const wording = { id: 0, words: [], stems: [], specific: 0, length: 0, holders: [] };
    return stretchesOf(
      sentences.map(
        ([framed, afterBlank], at): NoteSentence => ({
          wording,
          from: 10 * at,
          to: 10 * at + 10,
          count: 10,
          framed,
          afterBlank,
        }),
      ),
    );
  };

  test('end at the frame and at empty lines', () => {
    expect(stretches()).toEqual([]);
    expect(stretches([false, false])).toEqual([0, 10]);
    expect(stretches([false, true], [false, false])).toEqual([0, 20]);
    expect(stretches([false, false], [false, true])).toEqual([0, 10, 10, 20]);
    expect(stretches([false, false], [true, false], [false, false])).toEqual([0, 10, 20, 30]);
    expect(stretches([true, false], [false, false], [false, false])).toEqual([10, 30]);
    expect(stretches([true, false], [true, true])).toEqual([]);
  });
});

describe('sentences of a note', () => {
  const boat = 'Sold the boat of an uncle in the harbor.';
  const drill = 'The fire drill interrupted the second half.';

  test('are held once by each note outside its frame', () => {
    const { pool, notes } = taken([
      note('a', `${boat} ${boat} ${drill}`, { frame: drill }),
      note('b', `${boat} ${drill}`),
      note('c', `${drill} ${boat}`, { frame: boat }),
    ]);
    const [first, second] = notes[1]?.sentences ?? [];
    expect(first?.wording.holders).toEqual([0, 1]);
    expect(second?.wording.holders).toEqual([1, 2]);
    expect(pool.sentencesWith(first?.wording ?? never(), 0)).toEqual([0, 1]);
    expect(pool.sentencesWith(first?.wording ?? never(), 2)).toEqual([1]);
    expect(pool.sentencesWith(second?.wording ?? never(), 1)).toEqual([1]);
    expect(notes.map(({ ownWords, allWords }) => [ownWords, allWords])).toEqual([
      [18, 25],
      [16, 16],
      [7, 16],
    ]);
  });

  const framed = (text: string, frame: string): boolean[] =>
    (taken([note('a', text, { frame })]).notes[0]?.sentences ?? []).map((one) => one.framed);

  test('are the frame’s where they are the same, or say it in nearly the same words', () => {
    expect(framed('We met. Sold a boat.', 'We met.')).toEqual([true, false]);
    expect(framed('We met. Sold a boat.', `${boat} We met.`)).toEqual([true, false]);
    expect(framed(`${drill} ${boat}`, drill.replace('half', 'part'))).toEqual([true, false]);
    expect(framed(`${drill} ${boat}`, `${boat} ${drill.replace('half', 'part')}`)).toEqual([
      true,
      true,
    ]);
    expect(framed(`${drill} ${boat}`, 'Nothing of it.')).toEqual([false, false]);
  });

  // Of 16 letter pairs 12 are left, or 11.
  test.each([
    ['wexa bidu fozy jaqkm.', true],
    ['wexa bidu fozy jaqkn.', false],
  ])('are the frame’s where three quarters are alike: %s', (frame, isFramed) => {
    expect(framed('wexa bidu fogy jalkm.', frame)).toEqual([isFramed]);
  });

  test('are read afresh with every frame that is tried', () => {
    const prepared = prepareNotes([note('a', boat)]);
    const tried = note('b', `${drill} ${boat}`, { frame: drill });
    const other = note('b', 'Painted the fences of four cousins yesterday. Slept badly since.', {
      frame: 'Painted the fences of four cousins yesterday.',
    });
    const [first, second] = [scoreNote(tried, prepared), scoreNote(other, prepared)];
    expect(first.frameShare).toBe(44);
    expect(scoreNote(tried, prepared)).toEqual(first);
    expect(scoreNote(other, prepared)).toEqual(second);
  });
});

const never = (): never => {
  throw new TypeError('The sentence is there.');
};

describe('what two notes have in common', () => {
  test.each([
    [3, 5, true],
    [3, 6, false],
    [2, 2, false],
    [6, 10, true],
    [5, 9, false],
  ])('%i of %i facts: the same told is %s', (commonFacts, facts, same) => {
    expect(hasSameFacts({ ...emptyTally(0), commonFacts, facts })).toBe(same);
  });

  test.each([
    [0, 0, false],
    [5, 10, true],
    [5, 11, false],
    [1, 0, true],
  ])('%i of %i words: mostly copied is %s', (copied, telling, mostly) => {
    expect(isMostlyCopied({ ...emptyTally(telling), copied })).toBe(mostly);
  });
});
