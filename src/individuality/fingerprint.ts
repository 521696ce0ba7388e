import * as z from 'zod/mini';
import type { AsKept } from '../input/as-kept.js';
import { readInput } from '../input/read-input.js';
import {
  groupingKeys,
  keysOf,
  ownSentences,
  shortestKeyed,
  wholeKey,
} from './corpus/sentence-keys.js';
import { keyText, sketchOf, wordsInCommon } from './corpus/sketch.js';
import { type Note, noteSchema } from './note.js';
import { Lexis } from './reading/lexis.js';
import { WordScanner } from './reading/scan-words.js';

/**
 * What a note is recognized by without its text: plain JSON that contains no readable word.
 * It is still derived from the note: anyone who has it can test whether the note contains a sentence.
 * Protect it as you protect the note.
 */
export interface NoteFingerprint {
  noteId: string;
  patientId: string;
  /** Keys to group notes by: notes that share a sentence, or most of one, share a key. */
  keys: string[];
  /** Number of words of each sentence that is long enough to be recognized. */
  words: number[];
  /** What the sentences are compared by: one block of letters for each sentence. */
  sketch: string;
}

/** How much of one note another note contains. */
export interface FingerprintComparison {
  a: string;
  b: string;
  /** Percent of the words of `a` in sentences that `b` contains; an estimate if words were replaced. */
  similarity: number;
}

/** The shape of a {@link NoteFingerprint}. */
export const fingerprintSchema: z.core.$ZodType<NoteFingerprint> = z.strictObject({
  noteId: z.string(),
  patientId: z.string(),
  keys: z.array(z.string()),
  words: z.array(z.int().check(z.gte(0))),
  sketch: z.string(),
});

/** The shape of a {@link FingerprintComparison}. */
export const fingerprintComparisonSchema: z.core.$ZodType<FingerprintComparison> = z.object({
  a: z.string(),
  b: z.string(),
  similarity: z.int().check(z.gte(0), z.lte(100)),
});

const noNames: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** The fingerprint of a valid note. */
const printOf = (note: Note): NoteFingerprint => {
  const lexis = new Lexis(noNames);
  const { text, sentences } = ownSentences(note, lexis, new WordScanner());
  const recognizable = sentences.filter(({ from, to }) => to - from >= shortestKeyed);
  const read = recognizable.map(({ from, to }) => keysOf(text.words, from, to, lexis));
  const whole = wholeKey(text.words, sentences, lexis);
  const keys = read.flatMap(groupingKeys);
  if (whole !== 0) keys.push(whole);
  return {
    noteId: note.noteId,
    patientId: note.patientId,
    keys: keys.map(keyText),
    words: recognizable.map(({ count }) => count),
    sketch: sketchOf(read),
  };
};

/**
 * Makes the fingerprint by which a note is recognized without its text. This is the first of three steps that find
 * copies among more notes than one machine can hold: map notes to fingerprints, bring together fingerprints that
 * share a key, compare those. Leave out keys that very many notes share, because they are boilerplate; keep keys that
 * begin with `w`, which only notes with the same whole text share.
 *
 * @throws {@link InputError} if the note is malformed.
 */
export const fingerprintNote = (note: AsKept<Note>): NoteFingerprint =>
  printOf(readInput(noteSchema, note));

/**
 * How much of note `a` note `b` contains, from their fingerprints alone.
 *
 * @throws {@link InputError} if one of them is not a fingerprint.
 */
export const compareFingerprints = (
  a: NoteFingerprint,
  b: NoteFingerprint,
): FingerprintComparison => {
  const one = readInput(fingerprintSchema, a);
  const other = readInput(fingerprintSchema, b, '/other');
  const all = one.words.reduce((sum, count) => sum + count, 0);
  const whole = one.keys.at(-1);
  const same = whole?.startsWith('w') === true && whole === other.keys.at(-1);
  const common = same ? all : wordsInCommon(one.words, one.sketch, other.sketch);
  return {
    a: one.noteId,
    b: other.noteId,
    similarity: same ? 100 : all === 0 ? 0 : Math.round((100 * common) / all),
  };
};
