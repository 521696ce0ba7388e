import { loneWords, nameWords } from '../name-words.js';
import type { Note } from '../note.js';
import type { Lexis } from '../reading/lexis.js';
import { type ReadSentence, type ReadText, readText } from '../reading/read-text.js';
import type { WordScanner } from '../reading/scan-words.js';

/** Sentences of fewer words are too short to be recognized on their own. */
export const shortestKeyed = 5;
/** How many hashes of three-word runs become keys to group by. */
const runsGrouped = 2;
/** The most keys of one sentence. */
export const keysEach = 1 + runsGrouped;
/** How many hashes of three-word runs, the smallest ones, represent a sentence, so that a changed copy is found too. */
export const sketchSize = 4;

/** What a sentence is recognized by: 32-bit numbers. */
export interface SentenceKeys {
  /** Two hashes of the whole masked sentence. */
  readonly exact: readonly [number, number];
  /** The smallest hashes of its three-word runs, smallest first; fewer if it is short. */
  readonly sketch: readonly number[];
}

const firstSeed = 0x3c6ef372;

const joined = (hash: number, next: number): number => {
  const value = Math.imul(hash ^ next, 0x85ebca6b);
  return value ^ (value >>> 13);
};

const mixed = (hash: number): number => {
  let value = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
};

/** Inserts a value into the few smallest values, in order and each once. */
const insert = (smallest: number[], value: number): void => {
  let at = smallest.length;
  if (at === sketchSize && value >= (smallest[at - 1] ?? 0)) return;
  while (at > 0 && (smallest[at - 1] ?? 0) > value) at -= 1;
  if (at > 0 && smallest[at - 1] === value) return;
  smallest.splice(at, 0, value);
  if (smallest.length > sketchSize) smallest.length = sketchSize;
};

const ofSentence = 1;
const ofRun = 2;
const ofNote = 3;

/** A hash as a key to group notes by: 30 bits of the hash, and 2 bits for what was hashed. */
const keyOf = (hash: number, kind: number): number => (hash & ~3) | kind;

/** The keys of a run of masked words: the same words have the same keys in every note and on every machine. */
export const keysOf = (
  words: ArrayLike<number>,
  from: number,
  to: number,
  lexis: Lexis,
): SentenceKeys => {
  let first = firstSeed;
  let second = 0x1f83d9ab;
  let before = 0;
  let last = 0;
  const sketch: number[] = [];
  for (let at = from; at < to; at += 1) {
    const hash = lexis.hash(words[at] ?? 0);
    first = joined(first, hash);
    second = (Math.imul(second, 31) + hash) | 0;
    if (at - from >= 2) insert(sketch, mixed(Math.imul(Math.imul(before, 31) + last, 31) + hash));
    before = last;
    last = hash;
  }
  return { exact: [mixed(first), mixed(second)], sketch };
};

/** The keys to group a sentence by: one for the whole sentence, and its two smallest hashes. */
export const groupingKeys = ({ exact, sketch }: SentenceKeys): number[] => {
  const keys = [keyOf(exact[0], ofSentence)];
  for (let at = 0; at < sketch.length && at < runsGrouped; at += 1)
    keys.push(keyOf(sketch[at] ?? 0, ofRun));
  return keys;
};

/** The key that notes with the same masked text share; 0 for a note without text of its own. */
export const wholeKey = (
  words: ArrayLike<number>,
  sentences: readonly { readonly from: number; readonly to: number }[],
  lexis: Lexis,
): number => {
  if (sentences.length === 0) return 0;
  let whole = firstSeed;
  for (const { from, to } of sentences)
    for (let at = from; at < to; at += 1) whole = joined(whole, lexis.hash(words[at] ?? 0));
  return keyOf(mixed(whole), ofNote);
};

/** Whether two sketches share enough hashes to come from one sentence. */
export const alikeSketches = (shared: number, size: number, otherSize: number): boolean =>
  shared >= 2 && shared * 2 >= Math.min(size, otherSize);

/** A note as it is searched for among many: its sentences outside the frame. */
export interface OwnSentences {
  readonly text: ReadText;
  readonly sentences: readonly ReadSentence[];
}

const nameIds = ({ name }: Note, lexis: Lexis): ReadonlySet<number> =>
  new Set(name ? loneWords(nameWords(name)).map((word) => lexis.form(word).word) : []);

const isAlike = (keys: SentenceKeys, other: SentenceKeys): boolean => {
  if (keys.exact[0] === other.exact[0] && keys.exact[1] === other.exact[1]) return true;
  const shared = keys.sketch.filter((hash) => other.sketch.includes(hash)).length;
  return alikeSketches(shared, keys.sketch.length, other.sketch.length);
};

/** A hash that more different sentences share does not distinguish them. */
const mostHolders = 50;

/** The sentences of a frame, found by their hashes: a note is not compared with each of them. */
class FrameSentences {
  readonly #holders = new Map<number, SentenceKeys[]>();

  add(keys: SentenceKeys): void {
    if (this.#among(keys.exact[0]).some(({ exact }) => exact[1] === keys.exact[1])) return;
    for (const hash of [keys.exact[0], ...keys.sketch]) {
      const known = this.#holders.get(hash);
      if (!known) this.#holders.set(hash, [keys]);
      else if (known.length < mostHolders) known.push(keys);
    }
  }

  has(keys: SentenceKeys): boolean {
    return [keys.exact[0], ...keys.sketch].some((hash) =>
      this.#among(hash).some((one) => isAlike(keys, one)),
    );
  }

  #among(hash: number): readonly SentenceKeys[] {
    return this.#holders.get(hash) ?? [];
  }
}

/** Reads one note by itself: the only name it masks, besides those of the lexis, is the patient's. */
export const ownSentences = (note: Note, lexis: Lexis, scanner: WordScanner): OwnSentences => {
  const names = nameIds(note, lexis);
  const text = readText(note.text, lexis, scanner, names);
  if (note.frame === undefined) return { text, sentences: text.sentences };
  const frame = readText(note.frame, lexis, scanner, names);
  const framed = new FrameSentences();
  for (const { from, to } of frame.sentences) framed.add(keysOf(frame.words, from, to, lexis));
  const sentences = text.sentences.filter(
    ({ from, to }) => !framed.has(keysOf(text.words, from, to, lexis)),
  );
  return { text, sentences };
};
