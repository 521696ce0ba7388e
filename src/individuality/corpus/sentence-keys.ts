import type { Lexis } from '../reading/lexis.js';

/** Shorter sentences are too short to be recognised by themselves. */
export const shortestKeyed = 5;
/** Of these, as many are grouped by. */
const runsGrouped = 2;
/** Keys of one sentence at most. */
export const keysEach = 1 + runsGrouped;
/** Smallest hashes of three words on end that stand for a sentence, so that a changed one is found as well. */
export const sketchSize = 4;

/** What a sentence is found by: 32-bit numbers. */
export interface SentenceKeys {
  /** Two numbers that only the same masked sentence has. */
  readonly exact: readonly [number, number];
  /** The smallest hashes of its runs of three words, smallest first; fewer where it is short. */
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

/** Keeps the smallest few, in order, each once. */
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

/** A hash as a key that notes are grouped by: 30 bits of it, and what it is of. */
const keyOf = (hash: number, kind: number): number => (hash & ~3) | kind;

/** The keys of a run of masked words: the same for the same words in every note, on every engine. */
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

/** What a sentence is grouped by: the whole of it, and its two smallest hashes. */
export const groupingKeys = ({ exact, sketch }: SentenceKeys): number[] => {
  const keys = [keyOf(exact[0], ofSentence)];
  for (let at = 0; at < sketch.length && at < runsGrouped; at += 1)
    keys.push(keyOf(sketch[at] ?? 0, ofRun));
  return keys;
};

/** What whole notes are grouped by that are the same but for what is masked; 0 where a note has nothing of its own. */
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

/** Fewest hashes that two sketches must share to be of one sentence. */
export const alikeSketches = (shared: number, size: number, otherSize: number): boolean =>
  shared >= 2 && shared * 2 >= Math.min(size, otherSize);
