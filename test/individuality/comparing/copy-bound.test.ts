import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CopyBound } from '../../../src/individuality/comparing/copy-bound.js';
import { findElsewhere } from '../../../src/individuality/comparing/find-elsewhere.js';
import { NotePool } from '../../../src/individuality/comparing/note-pool.js';
import { NoteReader } from '../../../src/individuality/comparing/note-reader.js';
import { runs } from '../../whole/long-runs.js';
import { notes } from '../arbitrary-notes.js';
import { bottles, choir, fence, kitchen, landlord, sofa, whole } from '../sample-sentences.js';

const compared = (one: string, other: string) => {
  const reader = new NoteReader(new Set());
  const alone = new NotePool(reader).add({ noteId: 'b', patientId: 'b', text: other }, false);
  const pool = new NotePool(reader);
  const note = pool.add({ noteId: 'a', patientId: 'a', text: one }, false);
  pool.add({ noteId: 'b', patientId: 'b', text: other }, false);
  const { copiedWords } = findElsewhere(pool, note, (noteIndex) => noteIndex !== note.index);
  return { note, copiedWords, bound: new CopyBound(alone, reader.lexis) };
};

const mayCopy = (one: string, other: string, words: number): boolean => {
  const { note, bound } = compared(one, other);
  return bound.mayContain(note, (most) => most >= words);
};

test('a whole note may be copied from itself, and no word of it from a note about other things', () => {
  const { note } = compared(whole, whole);
  expect(mayCopy(whole, whole, note.ownWords)).toBe(true);
  expect(mayCopy(whole, whole, note.ownWords + 1)).toBe(false);
  expect(mayCopy(fence, choir, 1)).toBe(false);
  expect(mayCopy(fence, '', 1)).toBe(false);
  expect(mayCopy('', fence, 0)).toBe(true);
});

test('of a sentence that the other note does not contain, only runs of six words may be copied', () => {
  const rest =
    'piano uncle boat window market lantern kitten pepper saddle violin glacier orchard bucket tunnel';
  const unlike = (words: string) => `${words} ${rest}.`;
  const run = 'ferry closed early because fog rolled';
  const other = `Neighbors said the ${run} over narrow harbor during breakfast, drenching several anglers, tents, bicycles, blankets, newspapers, and sandwiches.`;
  expect(mayCopy(unlike(run), other, 6)).toBe(true);
  expect(mayCopy(unlike(run), other, 7)).toBe(false);
  expect(mayCopy(unlike('ferry closed early because fog'), other, 1)).toBe(false);
});

test('a short sentence may be copied only if the other note contains it', () => {
  expect(mayCopy('No concerns.', `${fence} No concerns.`, 2)).toBe(true);
  expect(mayCopy('No concerns.', `${fence} Some concerns.`, 1)).toBe(false);
});

test('never fewer words may be copied than the close comparison finds', () => {
  const words = fc
    .array(fc.constantFrom(...`${whole} ${fence} ${choir}`.split(' ')), { maxLength: 60 })
    .map((all) => all.join(' '));
  const said = fc
    .array(fc.oneof(fc.constantFrom(kitchen, bottles, landlord, sofa, fence, choir), words), {
      maxLength: 5,
    })
    .map((sentences) => sentences.join(' '));
  const texts = fc.oneof(
    fc.tuple(said, said),
    notes.map((all) => [all[0]?.text ?? '', all[1]?.text ?? ''] as const),
  );
  fc.assert(
    fc.property(texts, ([one, other]) => {
      const { note, bound, copiedWords } = compared(one, other);
      expect(bound.mayContain(note, (most) => most >= copiedWords)).toBe(true);
    }),
    { seed: 24, numRuns: runs(100, 10_000) },
  );
});
