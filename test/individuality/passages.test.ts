import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { describe, expect, test } from 'vitest';
import type { IndexedPassage } from '../../src/individuality/comparing/find-passages.js';
import type { TokenizedNote } from '../../src/individuality/comparing/tokenized-note.js';
import { IndividualityCheck } from '../../src/individuality/individuality-check.js';
import { notes } from './arbitrary-notes.js';

/** A passage as it is compared: the masked words between two offsets. */
const masked = (
  compared: IndividualityCheck,
  note: TokenizedNote,
  start: number,
  end: number,
): string =>
  note.text.words
    .filter((_, at) => (note.text.starts[at] ?? 0) >= start && (note.text.ends[at] ?? 0) <= end)
    .map((word) => compared.pool.lexis.text(word))
    .join(' ');

/** Holds one passage to what it claims. */
const check = (
  compared: IndividualityCheck,
  note: TokenizedNote,
  { noteIndex, start, end, otherStart, otherEnd, similarity, noteId }: IndexedPassage,
): void => {
  const other = compared.pool.notes[noteIndex];
  if (!other) throw new TypeError('A passage stands in a note.');
  expect(noteId).toBe(other.note.noteId);
  expect(noteIndex).not.toBe(note.index);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(note.note.text.length);
  expect(otherEnd).toBeLessThanOrEqual(other.note.text.length);
  const own = masked(compared, note, start, end);
  const theirs = masked(compared, other, otherStart, otherEnd);
  expect(Math.round(100 * compareTwoStrings(own, theirs))).toBe(similarity);
  expect(similarity).toBeGreaterThanOrEqual(60);
};

describe('shared passages', () => {
  test('match after masking, in any Unicode, and do not overlap', () => {
    let seen = 0;
    fc.assert(
      fc.property(notes, (given) => {
        const compared = new IndividualityCheck(given, {});
        for (const note of compared.notes) {
          let reached = 0;
          for (const passage of compared.judge(note).passages) {
            expect(passage.start).toBeGreaterThanOrEqual(reached);
            reached = passage.end;
            check(compared, note, passage);
            seen += 1;
          }
        }
      }),
      { seed: 90853, numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(1000);
  });

  test('are whole percents and shares that add up', () => {
    fc.assert(
      fc.property(notes, (given) => {
        const compared = new IndividualityCheck(given, {});
        for (const note of compared.notes) {
          const { entry } = compared.judge(note);
          const numbers = [
            entry.score,
            entry.frameShare,
            ...entry.shares.map(({ percent }) => percent),
          ];
          for (const number of numbers) {
            expect(Number.isInteger(number)).toBe(true);
            expect(number).toBeGreaterThanOrEqual(0);
            expect(number).toBeLessThanOrEqual(100);
          }
          expect(entry.closest?.similarity).toBe(entry.shares[0]?.percent);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
