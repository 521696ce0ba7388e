import type { Lexis } from '../reading/lexis.js';
import { diceOf, type LetterPairs, type PairKernel } from './letter-pairs.js';
import {
  hasEnoughStems,
  hashOfWords,
  isCopy,
  isTelling,
  lengthOf,
  mayBeAlike,
  stemsOf,
  templateFrom,
  type Wording,
  type WordingMatch,
} from './wording.js';

/** Roughly how many pairs of sentences may be examined: a stem in too many sentences is no clue. */
const workLimit = 6e7;
const fewestHolders = 48;
/**
 * The most sentences with which one sentence is compared, for each of its words and in all: those that share most stems
 * with it. Without a limit, a template that is filled in a thousand times takes a million comparisons.
 */
const mostComparedForEachWord = 5;
const mostCompared = 80;

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
  /** The IDs of the sentences with each stem. */
  readonly #byStem: (number[] | undefined)[] = [];
  /** By ID: how many stems a sentence has, and how long it is. */
  readonly #stemCounts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #matches: WordingMatch[][] = [];
  readonly #searched: boolean[] = [];
  /** Whether a sentence has more similar sentences than it is compared with. */
  readonly #crowded: boolean[] = [];
  readonly #textOf = (word: number): string => this.lexis.text(word);
  /** By ID: how many stems a sentence shares with the one that is sought; 0 between searches. */
  readonly #sharedStems: number[] = [];
  readonly #counted = new Tally();

  /** @param read An index with the same lexis and kernel: what it knows of a sentence by itself is not read again. */
  constructor(
    readonly lexis: Lexis,
    readonly kernel: PairKernel,
    readonly read?: WordingIndex,
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
    const id = this.#wordings.length;
    const wording =
      this.#readBefore(hash, words, from, to, id) ?? this.unindexed(words, from, to, id);
    this.#wordings.push(wording);
    this.#matches.push([]);
    this.#searched.push(false);
    this.#crowded.push(false);
    this.#stemCounts.push(wording.stems.length);
    this.#lengths.push(wording.length);
    this.#sharedStems.push(0);
    if (sameHash) sameHash.push(wording);
    else this.#byHash.set(hash, [wording]);
    if (isTelling(wording)) for (const stem of wording.stems) this.#addToStem(stem, wording.id);
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
    const { id } = wording;
    const known = this.#matches[id];
    if (!known) return this.#compare(wording, this.#nearest(wording).nearest).sort(byMatch);
    if (this.#searched[id]) return known;
    const { nearest, crowded } = this.#nearest(wording);
    const matches = crowded
      ? this.#compare(wording, nearest)
      : [...known, ...this.#compareForBoth(wording, nearest)];
    this.#matches[id] = matches.sort(byMatch);
    this.#searched[id] = true;
    this.#crowded[id] = crowded;
    return matches;
  }

  #readBefore(
    hash: number,
    words: readonly number[],
    from: number,
    to: number,
    id: number,
  ): Wording | undefined {
    const { read } = this;
    if (!read) return undefined;
    const known = read.#among(read.#byHash.get(hash), words, from, to);
    if (!known) return undefined;
    // Key by key: spreading is slow.
    const { words: own, stems, specific, length } = known;
    const pairs = read.#pairsOf(known);
    return { id, words: own, stems, specific, length, holders: [], pairs };
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

  #addToStem(stem: number, id: number): void {
    while (this.#byStem.length <= stem) this.#byStem.push(undefined);
    const list = this.#byStem[stem];
    if (list) list.push(id);
    else this.#byStem[stem] = [id];
  }

  /** Compares each pair of sentences once: a match is recorded for the other sentence too. */
  #compareForBoth(wording: Wording, nearest: readonly Wording[]): WordingMatch[] {
    const others = nearest.filter(({ id }) => !this.#searched[id] || this.#crowded[id]);
    const matches = this.#compare(wording, others);
    for (const { other, dice, commonFacts, commonWords } of matches)
      if (!this.#searched[other.id])
        this.#matches[other.id]?.push({
          other: wording,
          dice,
          commonFacts,
          commonWords,
          copied: isCopy(other, wording, dice, commonFacts),
        });
    return matches;
  }

  #compare(wording: Wording, others: readonly Wording[]): WordingMatch[] {
    if (others.length === 0) return [];
    const found: WordingMatch[] = [];
    const pairs = this.#pairsOf(wording);
    this.kernel.mark(pairs);
    for (const other of others) {
      const theirs = this.#pairsOf(other);
      const dice = diceOf(pairs, theirs, this.kernel.common(theirs));
      if (dice >= templateFrom) found.push(this.#match(wording, other, dice));
    }
    this.kernel.clear(pairs);
    return found;
  }

  #match(wording: Wording, other: Wording, dice: number): WordingMatch {
    const commonFacts = this.#commonFacts(wording, other);
    const commonWords = this.#commonWords(wording, other);
    const copied = isCopy(wording, other, dice, commonFacts);
    return { other, dice, commonFacts, commonWords, copied };
  }

  /** Sentences that share enough stems to be worth comparing; if there are too many, those that share most. */
  #nearest({ id, stems, words, length }: Wording): { nearest: Wording[]; crowded: boolean } {
    const most = Math.min(mostCompared, words.length * mostComparedForEachWord);
    const counts = this.#sharedStems;
    const near: { other: number; shared: number }[] = [];
    for (const other of this.#withSharedStems(stems)) {
      const shared = counts[other] ?? 0;
      counts[other] = 0;
      const enough = hasEnoughStems(shared, stems.length, this.#stemCounts[other] ?? 0);
      if (!enough || other === id || !mayBeAlike(length, this.#lengths[other] ?? 0)) continue;
      near.push({ other, shared });
    }
    const nearest = near
      .sort((a, b) => b.shared - a.shared)
      .slice(0, most)
      .flatMap(({ other }) => this.#wordings[other] ?? []);
    return { nearest, crowded: near.length > most };
  }

  /** The IDs of all sentences that share a stem which is not in too many sentences; counts the shared stems of each. */
  #withSharedStems(stems: readonly number[]): number[] {
    const limit = Math.max(fewestHolders, workLimit / (this.#wordings.length * 8 + 1));
    const counts = this.#sharedStems;
    const found: number[] = [];
    for (const stem of stems) {
      const list = this.#byStem[stem];
      if (!list || list.length > limit) continue;
      for (const id of list) {
        const count = counts[id] ?? 0;
        if (count === 0) found.push(id);
        counts[id] = count + 1;
      }
    }
    return found;
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

const byMatch = (a: WordingMatch, b: WordingMatch): number =>
  Number(b.copied) - Number(a.copied) || b.dice - a.dice || a.other.id - b.other.id;
