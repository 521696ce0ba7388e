import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../../src/individuality/score-note-individuality.js';
import { madeUpWords } from '../made-up-words.js';

const said = (number: number, words = 8): string => `${madeUpWords(number * 50, words).join(' ')}.`;

const note = (noteId: string, text: string, changes: Partial<Note> = {}): Note => ({
  noteId,
  patientId: `patient-${noteId}`,
  text,
  ...changes,
});

/** The shared passages of the last note: its text, the other note, and the text there. */
const shared = (notes: readonly Note[], history: Note[] = []): [string, string, string][] => {
  const last = scoreNoteIndividuality(notes, { history }).notes.at(-1);
  const textOf = (id: string) =>
    [...notes, ...history].find((one) => one.noteId === id)?.text ?? '';
  return (last?.shared ?? []).map(({ start, end, noteId, otherStart, otherEnd }) => [
    textOf(last?.noteId ?? '').slice(start, end),
    noteId,
    textOf(noteId).slice(otherStart, otherEnd),
  ]);
};

const plain = (sentence: string): string => sentence.slice(0, -1);
const same = (sentence: string, noteId: string): [string, string, string] => [
  plain(sentence),
  noteId,
  plain(sentence),
];

describe('shared passages', () => {
  const [a, b, c, d, e] = [said(1), said(2), said(3), said(4), said(5)];

  test('stand in the order of the note, those of others before the own earlier ones', () => {
    const own = note('old', [a, b, c, d, e].join(' '), { patientId: 'p' });
    const judged = note('new', [a, b, c, d, e].join(' '), { patientId: 'p' });
    expect(
      shared([note('x', `${b} ${said(9)}`), note('y', `${d} ${said(8)}`), judged], [own]),
    ).toEqual([same(a, 'old'), same(b, 'x'), same(c, 'old'), same(d, 'y'), same(e, 'old')]);
    expect(shared([note('x', a), note('y', e), judged], [own])).toEqual([
      same(a, 'x'),
      [plain([b, c, d].join(' ')), 'old', plain([b, c, d].join(' '))],
      same(e, 'y'),
    ]);
    expect(shared([note('x', [a, b, c, d, e].join(' ')), judged], [own])).toHaveLength(1);
    expect(shared([note('x', said(9)), judged], [own])).toHaveLength(1);
  });

  test('are one where they follow one another in both notes', () => {
    const both = [plain(`${a} ${b}`), 'x', plain(`${a} ${b}`)];
    expect(shared([note('x', `${c} ${a} ${b}`), note('n', `${a} ${b} ${d}`)])).toEqual([both]);
    // Not where the other note has something between, or has them the other way round.
    const apart = [same(a, 'x'), same(b, 'x')];
    expect(shared([note('x', `${a} ${c} ${b}`), note('n', `${a} ${b} ${d}`)])).toEqual(apart);
    expect(shared([note('x', `${a} ${b} ${c}`), note('n', `${a} ${d} ${b}`)])).toEqual(apart);
    expect(shared([note('x', `${b} ${a} ${c}`), note('n', `${a} ${b} ${d}`)])).toEqual(apart);
    // Not across an empty line of either, nor from one note to the other.
    expect(shared([note('x', `${a}\n\n${b} ${c}`), note('n', `${a} ${b} ${d}`)])).toEqual(apart);
    expect(shared([note('x', `${a} ${b} ${c}`), note('n', `${a}\n\n${b} ${d}`)])).toEqual(apart);
    expect(
      shared([note('x', `${a} ${c}`), note('y', `${e} ${b}`), note('n', `${a} ${b} ${d}`)]),
    ).toEqual([same(a, 'x'), same(b, 'y')]);
  });

  test('stand at the second place the second time, as often as the other note has them', () => {
    const other = note('x', `${a} ${said(9)} ${a} ${said(8)}`);
    const judged = note('n', `${a} ${d} ${a} ${e} ${a}`);
    const last = scoreNoteIndividuality([other, judged]).notes.at(-1);
    const second = other.text.lastIndexOf(plain(a));
    expect(last?.shared.map(({ otherStart }) => otherStart)).toEqual([0, second, second]);
  });

  test('are runs of words whose sentences differ, and leave out what a sentence has', () => {
    const [first, second, third] = [said(1, 4), said(2, 4), said(3, 4)].map(plain);
    const other = note('x', `${first} ${second} ${third}. ${c}`);
    expect(
      shared([other, note('n', `${first}. ${second}. ${third} ${plain(said(7, 9))}. ${d}`)]),
    ).toEqual([[`${first}. ${second}. ${third}`, 'x', `${first} ${second} ${third}`]]);
    // The sentence is a copy of one note's, the run goes on in another's.
    const run = note('y', `${plain(a)} ${plain(said(7))} ${e}`);
    expect(shared([note('x', `${a} ${c}`), run, note('n', `${a} ${said(7)} ${d}`)])).toEqual([
      same(a, 'x'),
      [plain(said(7)), 'y', plain(said(7))],
    ]);
  });
});
