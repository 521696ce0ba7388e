import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { describe, expect, test } from 'vitest';
import {
  type IndexedPassage,
  passageSimilarity,
} from '../../../src/individuality/comparing/find-passages.js';
import { diceOf, PairKernel } from '../../../src/individuality/comparing/letter-pairs.js';
import type { TokenizedNote } from '../../../src/individuality/comparing/tokenized-note.js';
import { IndividualityCheck } from '../../../src/individuality/individuality-check.js';
import type { Note } from '../../../src/individuality/note.js';
import { Lexis } from '../../../src/individuality/reading/lexis.js';
import { scoreNoteIndividuality } from '../../../src/individuality/score-note-individuality.js';
import { runs } from '../../whole/long-runs.js';
import { notes } from '../arbitrary-notes.js';
import { madeUpWords } from '../made-up-words.js';

describe('the similarity of two passages', () => {
  const lexis = new Lexis(new Set());
  const kernel = new PairKernel();
  const word = fc.oneof(
    fc.constantFrom('she', 'told', 'the', 'group', 'sister', 'sisters', 'boat', '漢', 'Ёлка', '7'),
    fc.string({ unit: fc.constantFrom(...'abcé'), minLength: 1, maxLength: 6 }),
  );
  const passage = fc
    .array(word, { minLength: 1, maxLength: 14 })
    .map((words) => words.map((one) => lexis.form(one).word).filter((id) => id >= 0));

  test('is that of string-similarity, and the kernel computes the same coefficient', () => {
    fc.assert(
      fc.property(passage, passage, (words, otherWords) => {
        const masked = (ids: readonly number[]) => ids.map((id) => lexis.text(id)).join(' ');
        const byPackage = compareTwoStrings(masked(words), masked(otherWords));
        const [a, b] = [words, otherWords].map((ids) =>
          kernel.pairsOf(ids, (id) => lexis.text(id)),
        );
        if (!a || !b) throw new TypeError('Two passages have two lists of letter pairs.');
        kernel.mark(a);
        const common = kernel.common(b);
        kernel.clear(a);
        const same = masked(words).replaceAll(' ', '') === masked(otherWords).replaceAll(' ', '');
        expect(same ? 1 : diceOf(a, b, common)).toBe(byPackage);
        expect(passageSimilarity(words, otherWords, lexis)).toBe(Math.round(100 * byPackage));
      }),
      { seed: 90853, numRuns: runs(300, 10_000) },
    );
  });

  test('is 100 percent for the same words', () => {
    const words = ['told', 'the', 'group'].map((one) => lexis.form(one).word);
    expect(passageSimilarity(words, [...words], lexis)).toBe(100);
  });
});

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

  test('are in text order, and other patients’ notes come before the patient’s own earlier ones', () => {
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

  test('are joined if they follow each other in both notes', () => {
    const both = [plain(`${a} ${b}`), 'x', plain(`${a} ${b}`)];
    expect(shared([note('x', `${c} ${a} ${b}`), note('n', `${a} ${b} ${d}`)])).toEqual([both]);
    // Not if the other note has text between them, or has them in reverse order.
    const apart = [same(a, 'x'), same(b, 'x')];
    expect(shared([note('x', `${a} ${c} ${b}`), note('n', `${a} ${b} ${d}`)])).toEqual(apart);
    expect(shared([note('x', `${a} ${b} ${c}`), note('n', `${a} ${d} ${b}`)])).toEqual(apart);
    expect(shared([note('x', `${b} ${a} ${c}`), note('n', `${a} ${b} ${d}`)])).toEqual(apart);
    // Not across an empty line of either note, or from one note to another.
    expect(shared([note('x', `${a}\n\n${b} ${c}`), note('n', `${a} ${b} ${d}`)])).toEqual(apart);
    expect(shared([note('x', `${a} ${b} ${c}`), note('n', `${a}\n\n${b} ${d}`)])).toEqual(apart);
    expect(
      shared([note('x', `${a} ${c}`), note('y', `${e} ${b}`), note('n', `${a} ${b} ${d}`)]),
    ).toEqual([same(a, 'x'), same(b, 'y')]);
  });

  test('match repeated sentences in order, as often as the other note has them', () => {
    const other = note('x', `${a} ${said(9)} ${a} ${said(8)}`);
    const judged = note('n', `${a} ${d} ${a} ${e} ${a}`);
    const last = scoreNoteIndividuality([other, judged]).notes.at(-1);
    const second = other.text.lastIndexOf(plain(a));
    expect(last?.shared.map(({ otherStart }) => otherStart)).toEqual([0, second, second]);
  });

  test('are runs of words in sentences that differ, without the words of copied sentences', () => {
    const [first, second, third] = [said(1, 4), said(2, 4), said(3, 4)].map(plain);
    const other = note('x', `${first} ${second} ${third}. ${c}`);
    expect(
      shared([other, note('n', `${first}. ${second}. ${third} ${plain(said(7, 9))}. ${d}`)]),
    ).toEqual([[`${first}. ${second}. ${third}`, 'x', `${first} ${second} ${third}`]]);
    // The sentence is a copy from one note, and the run continues in another.
    const run = note('y', `${plain(a)} ${plain(said(7))} ${e}`);
    expect(shared([note('x', `${a} ${c}`), run, note('n', `${a} ${said(7)} ${d}`)])).toEqual([
      same(a, 'x'),
      [plain(said(7)), 'y', plain(said(7))],
    ]);
  });
});

/** A passage as it is compared: the masked words between two offsets. */
const masked = (
  check: IndividualityCheck,
  note: TokenizedNote,
  start: number,
  end: number,
): string =>
  note.text.words
    .filter((_, at) => (note.text.starts[at] ?? 0) >= start && (note.text.ends[at] ?? 0) <= end)
    .map((word) => check.pool.lexis.text(word))
    .join(' ');

/** Checks that a passage is what it claims to be. */
const verify = (
  check: IndividualityCheck,
  note: TokenizedNote,
  { noteIndex, start, end, otherStart, otherEnd, similarity, noteId }: IndexedPassage,
): void => {
  const other = check.pool.notes[noteIndex];
  if (!other) throw new TypeError('A passage is in another note.');
  expect(noteId).toBe(other.note.noteId);
  expect(noteIndex).not.toBe(note.index);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(note.note.text.length);
  expect(otherEnd).toBeLessThanOrEqual(other.note.text.length);
  const own = masked(check, note, start, end);
  const theirs = masked(check, other, otherStart, otherEnd);
  expect(Math.round(100 * compareTwoStrings(own, theirs))).toBe(similarity);
  expect(similarity).toBeGreaterThanOrEqual(60);
};

test('passages match after masking, in any Unicode text, and do not overlap', () => {
  let seen = 0;
  fc.assert(
    fc.property(notes, (given) => {
      const check = new IndividualityCheck(given, {});
      for (const note of check.notes) {
        let reached = 0;
        for (const passage of check.judge(note).passages) {
          expect(passage.start).toBeGreaterThanOrEqual(reached);
          reached = passage.end;
          verify(check, note, passage);
          seen += 1;
        }
      }
    }),
    { seed: 90853, numRuns: runs(200, 10_000) },
  );
  expect(seen).toBeGreaterThan(1000);
});
