import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ComparedNotes } from '../../src/individuality/compared-notes.js';
import type { ComparedNote } from '../../src/individuality/comparing/compared-note.js';
import type { PlacedPassage } from '../../src/individuality/comparing/passages.js';
import { dice } from '../../src/individuality/dice.js';
import { notes } from './arbitrary-notes.js';

/** A passage as it is compared: the masked words between two offsets. */
const masked = (compared: ComparedNotes, note: ComparedNote, start: number, end: number): string =>
  note.text.words
    .filter((_, at) => (note.text.starts[at] ?? 0) >= start && (note.text.ends[at] ?? 0) <= end)
    .map((word) => compared.comparison.lexis.text(word))
    .join(' ');

/** Holds one passage to what it claims. */
const check = (
  compared: ComparedNotes,
  note: ComparedNote,
  { place, start, end, otherStart, otherEnd, similarity, noteId }: PlacedPassage,
): void => {
  const other = compared.comparison.notes[place];
  if (!other) throw new TypeError('A passage stands in a note.');
  expect(noteId).toBe(other.note.noteId);
  expect(place).not.toBe(note.place);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(note.note.text.length);
  expect(otherEnd).toBeLessThanOrEqual(other.note.text.length);
  const own = masked(compared, note, start, end);
  const theirs = masked(compared, other, otherStart, otherEnd);
  expect(Math.round(100 * dice(own, theirs))).toBe(similarity);
  expect(similarity).toBeGreaterThanOrEqual(60);
};

describe('shared passages', () => {
  test('match after masking, in any Unicode, and do not overlap', () => {
    let seen = 0;
    fc.assert(
      fc.property(notes, (given) => {
        const compared = new ComparedNotes(given, {});
        for (const note of compared.given) {
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
        const compared = new ComparedNotes(given, {});
        for (const note of compared.given) {
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
