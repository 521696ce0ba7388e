import { describe, expect, test } from 'vitest';
import { NotePool } from '../../../src/individuality/comparing/note-pool.js';
import { NoteReader } from '../../../src/individuality/comparing/note-reader.js';
import { prepareNotes, scoreNote } from '../../../src/individuality/prepare-notes.js';
import { note, pooled } from './pooled-notes.js';

const never = (): never => {
  throw new TypeError('The sentence is there.');
};

describe('the sentences of a note', () => {
  const boat = 'Sold the boat of an uncle in the harbor.';
  const drill = 'The fire drill interrupted the second half.';

  test('list each note that contains them outside its frame, once', () => {
    const { pool, notes } = pooled([
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
    (pooled([note('a', text, { frame })]).notes[0]?.sentences ?? []).map((one) => one.framed);

  test('belong to the frame if they are the same or nearly the same', () => {
    expect(framed('We met. Sold a boat.', 'We met.')).toEqual([true, false]);
    expect(framed('We met. Sold a boat.', `${boat} We met.`)).toEqual([true, false]);
    expect(framed(`${drill} ${boat}`, drill.replace('half', 'part'))).toEqual([true, false]);
    expect(framed(`${drill} ${boat}`, `${boat} ${drill.replace('half', 'part')}`)).toEqual([
      true,
      true,
    ]);
    expect(framed(`${drill} ${boat}`, 'Nothing of it.')).toEqual([false, false]);
  });

  // Of 16 letter pairs, 12 or 11 are left.
  test.each([
    ['wexa bidu fozy jaqkm.', true],
    ['wexa bidu fozy jaqkn.', false],
  ])('belong to the frame if they are three quarters alike: %s', (frame, isFramed) => {
    expect(framed('wexa bidu fogy jalkm.', frame)).toEqual([isFramed]);
  });

  test('are read again with each frame of a scored note', () => {
    const prepared = prepareNotes([note('a', boat)]);
    const one = note('b', `${drill} ${boat}`, { frame: drill });
    const other = note('b', 'Painted the fences of four cousins yesterday. Slept badly since.', {
      frame: 'Painted the fences of four cousins yesterday.',
    });
    const [first, second] = [scoreNote(one, prepared), scoreNote(other, prepared)];
    expect(first.frameShare).toBe(44);
    expect(scoreNote(one, prepared)).toEqual(first);
    expect(scoreNote(other, prepared)).toEqual(second);
  });
});

test('a pool knows the same of a sentence, whether or not another pool has read it', () => {
  const reader = new NoteReader(new Set());
  const note = {
    noteId: 'a',
    patientId: 'a',
    text: 'Her uncle sold the boat. She was glad of it.',
  };
  const others = new NotePool(reader);
  others.add(note, false);
  const wordings = (pool: NotePool) =>
    pool.add(note, false).sentences.map(({ wording: { pairs: _, ...wording } }) => wording);
  expect(wordings(new NotePool(reader, others))).toEqual(wordings(new NotePool(reader)));
});
