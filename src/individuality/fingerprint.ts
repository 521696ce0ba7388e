import * as z from 'zod/mini';
import { readInput } from '../input/read-input.js';
import { ownSentences } from './corpus/own-sentences.js';
import { groupingKeys, keysOf, shortestKeyed, wholeKey } from './corpus/sentence-keys.js';
import { keyText, sketchOf, wordsInCommon } from './corpus/sketch.js';
import { type Note, noteSchema } from './note.js';
import { Lexis } from './reading/lexis.js';
import { WordScanner } from './reading/scan-words.js';

/**
 * What a note is recognised by without its text: plain JSON, without a readable word.
 * It is derived from a note all the same: whoever has it can test whether a sentence stands in the note.
 * Protect it as you protect the note.
 */
export interface NoteFingerprint {
  noteId: string;
  patientId: string;
  /** To group notes by: notes that share a sentence, or most of one, share a key. */
  keys: string[];
  /** Words of each sentence that is long enough to be recognised. */
  words: number[];
  /** What the sentences are compared by: one block of letters for each. */
  sketch: string;
}

/** How much of one note stands in another. */
export interface FingerprintComparison {
  a: string;
  b: string;
  /** Percent of the words of `a` in sentences that stand in `b`; an estimate where words were replaced. */
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

// Fingerprints are compared by the million: only what looks wrong is read by the schema.
const isSound = (print: NoteFingerprint): boolean => {
  try {
    return looksSound(print);
  } catch {
    // A getter or a proxy that throws: the schema says so.
    return false;
  }
};

const looksSound = (print: NoteFingerprint): boolean =>
  typeof print === 'object' &&
  print !== null &&
  Object.keys(print).length === 5 &&
  typeof print.noteId === 'string' &&
  typeof print.patientId === 'string' &&
  typeof print.sketch === 'string' &&
  Array.isArray(print.keys) &&
  print.keys.every((key) => typeof key === 'string') &&
  Array.isArray(print.words) &&
  print.words.every((count) => Number.isSafeInteger(count) && count >= 0);

const nobody: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** The fingerprint of a note that was read. */
const printOf = (note: Note): NoteFingerprint => {
  const lexis = new Lexis(nobody);
  const { text, sentences } = ownSentences(note, lexis, new WordScanner());
  const telling = sentences.filter(({ from, to }) => to - from >= shortestKeyed);
  const read = telling.map(({ from, to }) => keysOf(text.words, from, to, lexis));
  const whole = wholeKey(text.words, sentences, lexis);
  const keys = read.flatMap(groupingKeys);
  if (whole !== 0) keys.push(whole);
  return {
    noteId: note.noteId,
    patientId: note.patientId,
    keys: keys.map(keyText),
    words: telling.map(({ count }) => count),
    sketch: sketchOf(read),
  };
};

/**
 * What a note is recognised by, without its text. The first of three steps that find copies among more notes than one
 * machine holds: map notes to fingerprints, bring together those that share a key, compare these.
 * Leave out keys that very many notes share: they are boilerplate, but for those that begin with `w`,
 * which whole notes share.
 *
 * @throws {@link InputError} where the note is malformed.
 */
export const fingerprintNote = (note: Note): NoteFingerprint =>
  printOf(readInput(noteSchema, note));

/**
 * How much of note `a` stands in note `b`, from their fingerprints alone.
 *
 * @throws {@link InputError} where one of them is not a fingerprint.
 */
export const compareFingerprints = (
  a: NoteFingerprint,
  b: NoteFingerprint,
): FingerprintComparison => {
  const one = isSound(a) ? a : readInput(fingerprintSchema, a);
  const other = isSound(b) ? b : readInput(fingerprintSchema, b, '/other');
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
