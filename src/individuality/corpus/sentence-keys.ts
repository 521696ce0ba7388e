import type { Lexis } from '../reading/lexis.js';

/** Shorter sentences are too short to be recognised by themselves. */
export const shortestKeyed = 5;
/** Smallest hashes of three words on end that stand for a sentence, so that a changed one is found as well. */
export const sketchSize = 4;

/** What a sentence is found by: 32-bit numbers. */
export interface SentenceKeys {
  /** Two numbers that only the same masked sentence has. */
  readonly exact: readonly [number, number];
  /** The smallest hashes of its runs of three words, smallest first; fewer where it is short. */
  readonly sketch: readonly number[];
}

const mixed = (hash: number): number => {
  let value = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
};

const insert = (smallest: number[], value: number): void => {
  if (smallest.includes(value)) return;
  let at = smallest.length;
  while (at > 0 && (smallest[at - 1] ?? 0) > value) at -= 1;
  if (at >= sketchSize) return;
  smallest.splice(at, 0, value);
  if (smallest.length > sketchSize) smallest.length = sketchSize;
};

/** The keys of a run of masked words: the same for the same words in every note, on every engine. */
export const keysOf = (
  words: ArrayLike<number>,
  from: number,
  to: number,
  lexis: Lexis,
): SentenceKeys => {
  let first = 0x3c6ef372;
  let second = 0x1f83d9ab;
  let before = 0;
  let last = 0;
  const sketch: number[] = [];
  for (let at = from; at < to; at += 1) {
    const hash = lexis.hash(words[at] ?? 0);
    first = Math.imul(first ^ hash, 0x85ebca6b);
    first ^= first >>> 13;
    second = (Math.imul(second, 31) + hash) | 0;
    if (at - from >= 2) insert(sketch, mixed(Math.imul(Math.imul(before, 31) + last, 31) + hash));
    before = last;
    last = hash;
  }
  return { exact: [mixed(first), mixed(second)], sketch };
};

/** Fewest hashes that two sketches must share to be of one sentence. */
export const alikeSketches = (shared: number, size: number, otherSize: number): boolean =>
  shared >= 2 && shared * 2 >= Math.min(size, otherSize);
