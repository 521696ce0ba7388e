import { describe, expect, test } from 'vitest';
import { NotePool } from '../../../src/individuality/comparing/note-pool.js';
import type { Run } from '../../../src/individuality/comparing/run-index.js';
import type { TokenizedNote } from '../../../src/individuality/comparing/tokenized-note.js';
import { madeUpWords } from '../made-up-words.js';

const all = (): boolean => true;

/** The runs of the last of the texts that stand in those before it. */
const runsIn = (
  texts: readonly string[],
  {
    mayHold = all,
    wanted = all,
  }: { mayHold?: typeof all; wanted?: (token: number) => boolean } = {},
  frame?: string,
): Run[] => {
  const pool = new NotePool(new Set());
  const read = texts.map((text, at) =>
    pool.add(
      { noteId: `${at}`, patientId: `${at}`, text, ...(frame === undefined ? {} : { frame }) },
      false,
    ),
  );
  const last: TokenizedNote | undefined = read.at(-1);
  return last ? pool.runs.runsOf(last, wanted, mayHold) : [];
};

const words = madeUpWords(1, 14);
const part = (from: number, to: number): string => words.slice(from, to).join(' ');
const other = (number: number, count = 3): string => madeUpWords(1000 * number, count).join(' ');

describe('a run of words', () => {
  test('is six on end, whatever the punctuation says', () => {
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

  test('ends where either note has an empty line', () => {
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

  test('is the longest that stands in another note, the later one of equal ones', () => {
    const texts = [`${part(0, 8)} ${other(1)}`, `${part(0, 10)} ${other(2)}`, `${part(0, 7)}`];
    expect(runsIn([...texts, part(0, 14)])).toEqual([
      { from: 0, otherFrom: 0, length: 10, noteIndex: 1 },
    ]);
    expect(runsIn([part(0, 9), part(0, 9), part(0, 9)])).toEqual([
      { from: 0, otherFrom: 0, length: 9, noteIndex: 1 },
    ]);
  });

  test('is looked for where a word is wanted, in notes that may hold it', () => {
    const texts = [part(0, 14), part(0, 14)];
    expect(runsIn(texts, { mayHold: () => false })).toEqual([]);
    expect(runsIn(texts, { wanted: () => false })).toEqual([]);
    expect(runsIn(texts, { wanted: (token) => token === 13 })).toEqual([
      { from: 8, otherFrom: 8, length: 6, noteIndex: 0 },
    ]);
    expect(runsIn(texts, { wanted: (token) => token === 8 })).toEqual([
      { from: 3, otherFrom: 3, length: 11, noteIndex: 0 },
    ]);
  });

  test('is never its own', () => {
    expect(runsIn([`${part(0, 7)}. ${other(1)}. ${part(0, 7)}.`])).toEqual([]);
  });

  test('is remembered of the first eight notes that have it, each once', () => {
    const often = Array.from({ length: 10 }, (_, at) => `${part(0, 7)} ${other(at + 1)}.`).join(
      ' ',
    );
    const texts = [
      often,
      ...Array.from({ length: 9 }, (_, at) => `${part(0, 7)} ${other(at + 20)}`),
    ];
    const placesOf = (noteIndex: number) =>
      runsIn([...texts, part(0, 7)], {
        mayHold: Object.assign((one?: number) => one === noteIndex, {}),
      }).map((run) => run.noteIndex);
    expect(placesOf(0)).toEqual([0]);
    expect(placesOf(7)).toEqual([7]);
    expect(placesOf(8)).toEqual([]);
  });

  test('is found among very many', () => {
    const pool = new NotePool(new Set());
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
