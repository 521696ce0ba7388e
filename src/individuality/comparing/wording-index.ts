import type { Lexis } from '../reading/lexis.js';
import { diceOf, type LetterPairs, type PairKernel } from './letter-pairs.js';
import {
  hashOfWords,
  isCopy,
  isTelling,
  lengthOf,
  stemsOf,
  templateFrom,
  type Wording,
  type WordingMatch,
} from './wording.js';

/** Roughly how many pairs of sentences may be examined: a stem in too many sentences is no clue. */
const workLimit = 6e7;
const fewestHolders = 48;

/** Counts by key, a small whole number. Every count starts at 0. */
export class Tally {
  #counts = new Int32Array(256);

  /** Adds to a count and returns the new count. */
  add(key: number, by: number): number {
    if (key >= this.#counts.length) this.#grow(key);
    const count = (this.#counts[key] ?? 0) + by;
    this.#counts[key] = count;
    return count;
  }

  /** Returns a count and resets it to 0. */
  take(key: number): number {
    const count = this.#counts[key] ?? 0;
    if (key < this.#counts.length) this.#counts[key] = 0;
    return count;
  }

  /** A count. */
  get(key: number): number {
    return this.#counts[key] ?? 0;
  }

  #grow(key: number): void {
    const grown = new Int32Array(Math.max(key + 1, this.#counts.length * 2));
    grown.set(this.#counts);
    this.#counts = grown;
  }
}

const sameWords = (a: readonly number[], b: readonly number[], from: number): boolean => {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[from + at]) return false;
  return true;
};

/** All different sentences of the notes that are compared, and which of them are similar. */
export class WordingIndex {
  readonly #wordings: Wording[] = [];
  readonly #byHash = new Map<number, Wording[]>();
  readonly #byStem: (Wording[] | undefined)[] = [];
  readonly #matches: WordingMatch[][] = [];
  readonly #searched: boolean[] = [];
  readonly #textOf = (word: number): string => this.lexis.text(word);
  readonly #shared = new Tally();
  readonly #counted = new Tally();

  constructor(
    readonly lexis: Lexis,
    readonly kernel: PairKernel,
  ) {}

  /** The sentence that a run of words makes, if it is in the index. */
  find(words: readonly number[], from: number, to: number): Wording | undefined {
    return this.#among(this.#byHash.get(hashOfWords(words, from, to, this.lexis)), words, from, to);
  }

  /** The sentence that a run of words makes; added to the index if it is new. */
  add(words: readonly number[], from: number, to: number): Wording {
    const hash = hashOfWords(words, from, to, this.lexis);
    const sameHash = this.#byHash.get(hash);
    const known = this.#among(sameHash, words, from, to);
    if (known) return known;
    const wording = this.unindexed(words, from, to, this.#wordings.length);
    this.#wordings.push(wording);
    this.#matches.push([]);
    this.#searched.push(false);
    if (sameHash) sameHash.push(wording);
    else this.#byHash.set(hash, [wording]);
    if (isTelling(wording)) for (const stem of wording.stems) this.#addToStem(stem, wording);
    return wording;
  }

  /** A sentence that is compared without being added to the index. */
  unindexed(words: readonly number[], from: number, to: number, id = -1): Wording {
    const own = words.slice(from, to);
    return {
      id,
      words: own,
      length: lengthOf(own, this.lexis),
      ...stemsOf(words, from, to, this.lexis),
      holders: [],
    };
  }

  /** The sentences of the index that are similar to this one, the most similar first. */
  alike(wording: Wording): readonly WordingMatch[] {
    if (!isTelling(wording)) return [];
    if (wording.id < 0) return this.#search(wording, false).sort(byMatch);
    const matches = this.#matches[wording.id] ?? [];
    if (this.#searched[wording.id]) return matches;
    matches.push(...this.#search(wording, true));
    this.#searched[wording.id] = true;
    return matches.sort(byMatch);
  }

  #among(
    wordings: readonly Wording[] | undefined,
    words: readonly number[],
    from: number,
    to: number,
  ): Wording | undefined {
    return wordings?.find(
      (one) => one.words.length === to - from && sameWords(one.words, words, from),
    );
  }

  #addToStem(stem: number, wording: Wording): void {
    while (this.#byStem.length <= stem) this.#byStem.push(undefined);
    const list = this.#byStem[stem];
    if (list) list.push(wording);
    else this.#byStem[stem] = [wording];
  }

  /** @param both Whether to record each match for the other sentence too, so that each pair is compared once. */
  #search(wording: Wording, both: boolean): WordingMatch[] {
    const candidates = this.#candidates(wording).filter(
      (other) =>
        other.id !== wording.id &&
        !(both && this.#searched[other.id]) &&
        mayBeAlike(wording.length, other.length),
    );
    if (candidates.length === 0) return [];
    const found: WordingMatch[] = [];
    const pairs = this.#pairsOf(wording);
    this.kernel.mark(pairs);
    for (const other of candidates) {
      const theirs = this.#pairsOf(other);
      const dice = diceOf(pairs, theirs, this.kernel.common(theirs));
      if (dice >= templateFrom) found.push(this.#match(wording, other, dice, both));
    }
    this.kernel.clear(pairs);
    return found;
  }

  #match(wording: Wording, other: Wording, dice: number, both: boolean): WordingMatch {
    const commonFacts = this.#commonFacts(wording, other);
    const commonWords = this.#commonWords(wording, other);
    const shared = { dice, commonFacts, commonWords };
    if (both)
      this.#matches[other.id]?.push({
        other: wording,
        ...shared,
        copied: isCopy(other, wording, dice, commonFacts),
      });
    return { other, ...shared, copied: isCopy(wording, other, dice, commonFacts) };
  }

  /** Sentences that share enough stems to be worth comparing. */
  #candidates({ stems }: Wording): Wording[] {
    const limit = Math.max(fewestHolders, workLimit / (this.#wordings.length * 8 + 1));
    const counted: Wording[] = [];
    for (const stem of stems) {
      const list = this.#byStem[stem];
      if (!list || list.length > limit) continue;
      for (const other of list) {
        if (this.#shared.add(other.id, 1) === 1) counted.push(other);
      }
    }
    return counted.filter(
      ({ id, stems: theirs }) =>
        this.#shared.take(id) * 5 >= 2 * Math.min(stems.length, theirs.length),
    );
  }

  #pairsOf(wording: Wording): LetterPairs {
    wording.pairs ??= this.kernel.pairsOf(wording.words, this.#textOf);
    return wording.pairs;
  }

  #commonFacts(own: Wording, other: Wording): number {
    let common = 0;
    for (let at = 0; at < own.specific; at += 1) {
      const index = other.stems.indexOf(own.stems[at] ?? -1);
      if (index >= 0 && index < other.specific) common += 1;
    }
    return common;
  }

  #commonWords(own: Wording, other: Wording): number {
    const counted = this.#counted;
    for (const word of other.words) counted.add(word, 1);
    let common = 0;
    for (const word of own.words) if (counted.add(word, -1) >= 0) common += 1;
    for (const word of own.words) counted.take(word);
    for (const word of other.words) counted.take(word);
    return common;
  }
}

// Two texts share at most the letter pairs of the shorter one.
const mayBeAlike = (length: number, otherLength: number): boolean =>
  2 * (Math.min(length, otherLength) - 1) >= templateFrom * (length + otherLength - 2);

const byMatch = (a: WordingMatch, b: WordingMatch): number =>
  Number(b.copied) - Number(a.copied) || b.dice - a.dice || a.other.id - b.other.id;
