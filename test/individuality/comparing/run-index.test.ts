import { describe, expect, test } from 'vitest';
import { NotePool } from '../../../src/individuality/comparing/note-pool.js';
import { NoteReader } from '../../../src/individuality/comparing/note-reader.js';
import type { Run } from '../../../src/individuality/comparing/run-index.js';
import type { TokenizedNote } from '../../../src/individuality/comparing/tokenized-note.js';
import { madeUpWords } from '../made-up-words.js';

const all = (): boolean => true;

/** The runs that the last text has in common with the texts before it. */
const runsIn = (
  texts: readonly string[],
  {
    counts = all,
    isPending = all,
  }: { counts?: typeof all; isPending?: (token: number) => boolean } = {},
  frame?: string,
): Run[] => {
  const pool = new NotePool(new NoteReader(new Set()));
  const read = texts.map((text, at) =>
    pool.add(
      { noteId: `${at}`, patientId: `${at}`, text, ...(frame === undefined ? {} : { frame }) },
      false,
    ),
  );
  const last: TokenizedNote | undefined = read.at(-1);
  return last ? pool.runs.runsOf(last, isPending, counts) : [];
};

const words = madeUpWords(1, 14);
const part = (from: number, to: number): string => words.slice(from, to).join(' ');
const other = (number: number, count = 3): string => madeUpWords(1000 * number, count).join(' ');

describe('a run of words', () => {
  test('is six consecutive words, whatever the punctuation', () => {
    expect(runsIn([`${part(0, 6)}.`, `${part(0, 3)}. ${part(3, 6)}!`])).toEqual([
      { from: 0, otherFrom: 0, length: 6, noteIndex: 0 },
    ]);
    expect(runsIn([`${part(0, 5)}.`, `${part(0, 5)}.`])).toEqual([]);
    expect(
      runsIn([`${other(1)} ${part(2, 9)} ${other(2)}`, `${other(3, 5)} ${part(1, 11)}`]),
    ).toEqual([{ from: 6, otherFrom: 3, length: 7, noteIndex: 0 }]);
    expect(runsIn([''])).toEqual([]);
    expect(runsIn([part(0, 14)])).toEqual([]);
  });

  test('does not begin before the note', () => {
    expect(runsIn([`${part(0, 1)} ${other(1, 9)}`, `${part(0, 1)} ${other(2, 9)}`])).toEqual([]);
    const frame = `${other(5, 7)}.`;
    expect(
      runsIn(
        [`${frame} ${part(0, 2)} ${other(1, 9)}`, `${frame} ${part(0, 2)} ${other(2, 9)}`],
        {},
        frame,
      ),
    ).toEqual([]);
  });

  test('ends at an empty line of either note', () => {
    const cut = `${part(0, 6)}.\n\n${part(6, 12)}.`;
    const whole = `${part(0, 12)}.`;
    const before = `${other(1)} `;
    expect(runsIn([cut, whole])).toEqual([
      { from: 0, otherFrom: 0, length: 6, noteIndex: 0 },
      { from: 6, otherFrom: 6, length: 6, noteIndex: 0 },
    ]);
    expect(runsIn([whole, cut])).toEqual(runsIn([cut, whole]));
    expect(runsIn([before + whole, cut])).toEqual([
      { from: 0, otherFrom: 3, length: 6, noteIndex: 0 },
      { from: 6, otherFrom: 9, length: 6, noteIndex: 0 },
    ]);
    expect(runsIn([cut, before + whole])).toEqual([
      { from: 3, otherFrom: 0, length: 6, noteIndex: 0 },
      { from: 9, otherFrom: 6, length: 6, noteIndex: 0 },
    ]);
    expect(runsIn([`${part(0, 5)}.\n\n${part(5, 10)}.`, whole])).toEqual([]);
  });

  test('is the longest one in any other note, in the later note if two are equal', () => {
    const texts = [`${part(0, 8)} ${other(1)}`, `${part(0, 10)} ${other(2)}`, `${part(0, 7)}`];
    expect(runsIn([...texts, part(0, 14)])).toEqual([
      { from: 0, otherFrom: 0, length: 10, noteIndex: 1 },
    ]);
    expect(runsIn([part(0, 9), part(0, 9), part(0, 9)])).toEqual([
      { from: 0, otherFrom: 0, length: 9, noteIndex: 1 },
    ]);
  });

  test('is searched for at pending words, in the notes that count', () => {
    const texts = [part(0, 14), part(0, 14)];
    expect(runsIn(texts, { counts: () => false })).toEqual([]);
    expect(runsIn(texts, { isPending: () => false })).toEqual([]);
    expect(runsIn(texts, { isPending: (token) => token === 13 })).toEqual([
      { from: 8, otherFrom: 8, length: 6, noteIndex: 0 },
    ]);
    expect(runsIn(texts, { isPending: (token) => token === 8 })).toEqual([
      { from: 3, otherFrom: 3, length: 11, noteIndex: 0 },
    ]);
  });

  test('is never in the note itself', () => {
    expect(runsIn([`${part(0, 7)}. ${other(1)}. ${part(0, 7)}.`])).toEqual([]);
  });

  test('is found in the first eight notes that contain it, each once', () => {
    const often = Array.from({ length: 10 }, (_, at) => `${part(0, 7)} ${other(at + 1)}.`).join(
      ' ',
    );
    const texts = [
      often,
      ...Array.from({ length: 9 }, (_, at) => `${part(0, 7)} ${other(at + 20)}`),
    ];
    const noteIndexesOf = (noteIndex: number) =>
      runsIn([...texts, part(0, 7)], {
        counts: Object.assign((one?: number) => one === noteIndex, {}),
      }).map((run) => run.noteIndex);
    expect(noteIndexesOf(0)).toEqual([0]);
    expect(noteIndexesOf(7)).toEqual([7]);
    expect(noteIndexesOf(8)).toEqual([]);
  });

  test('is found among many notes', () => {
    const pool = new NotePool(new NoteReader(new Set()));
    const texts = Array.from({ length: 900 }, (_, at) => madeUpWords(at * 10 + 1, 10).join(' '));
    const add = (text: string, name: string): TokenizedNote =>
      pool.add({ noteId: name, patientId: name, text }, false);
    for (const [at, text] of texts.entries()) add(text, `${at}`);
    for (const [at, text] of texts.entries()) {
      const read = pool.read({ noteId: 'n', patientId: 'n', text }, 900, false, false);
      expect(pool.runs.runsOf(read, all, all)).toEqual([
        { from: 0, otherFrom: 0, length: 10, noteIndex: at },
      ]);
    }
  });
});
