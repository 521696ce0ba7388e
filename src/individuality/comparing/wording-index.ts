import type { Lexis } from '../reading/lexis.js';
import { framedFrom, isCopy, type Likeness } from './alikeness.js';
import { diceOf, type LetterPairs, type PairKernel } from './letter-pairs.js';
import { Tally } from './tally.js';
import { hashOfWords, isTelling, lengthOf, stemsOf, type Wording } from './wording.js';

/** How many pairs of sentences may be looked at, roughly: stems in too many sentences are no clue. */
const workLimit = 6e7;
const fewestHolders = 48;

const sameWords = (a: readonly number[], b: readonly number[], from: number): boolean => {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[from + at]) return false;
  return true;
};

/** All different sentences of the notes that are compared, and which of them are alike. */
export class WordingIndex {
  readonly #wordings: Wording[] = [];
  readonly #byHash = new Map<number, Wording[]>();
  readonly #byStem: (Wording[] | undefined)[] = [];
  readonly #likenesses: Likeness[][] = [];
  readonly #searched: boolean[] = [];
  readonly #textOf = (word: number): string => this.lexis.text(word);
  readonly #shared = new Tally();
  readonly #counted = new Tally();

  constructor(
    readonly lexis: Lexis,
    readonly kernel: PairKernel,
  ) {}

  /** The sentence that stands in a run of words, if the index has it. */
  find(words: readonly number[], from: number, to: number): Wording | undefined {
    return this.#among(this.#byHash.get(hashOfWords(words, from, to, this.lexis)), words, from, to);
  }

  /** The sentence that stands in a run of words, taken into the index. */
  add(words: readonly number[], from: number, to: number): Wording {
    const hash = hashOfWords(words, from, to, this.lexis);
    const sameHash = this.#byHash.get(hash);
    const known = this.#among(sameHash, words, from, to);
    if (known) return known;
    const wording = this.unlisted(words, from, to, this.#wordings.length);
    this.#wordings.push(wording);
    this.#likenesses.push([]);
    this.#searched.push(false);
    if (sameHash) sameHash.push(wording);
    else this.#byHash.set(hash, [wording]);
    if (isTelling(wording)) for (const stem of wording.stems) this.#listUnder(stem, wording);
    return wording;
  }

  /** A sentence that is compared but not taken into the index. */
  unlisted(words: readonly number[], from: number, to: number, id = -1): Wording {
    const own = words.slice(from, to);
    return {
      id,
      words: own,
      length: lengthOf(own, this.lexis),
      ...stemsOf(words, from, to, this.lexis),
      holders: [],
    };
  }

  /** The sentences of the index that are like this one, the most alike first. */
  alike(wording: Wording): readonly Likeness[] {
    if (!isTelling(wording)) return [];
    if (wording.id < 0) return this.#search(wording, false).sort(byLikeness);
    const likenesses = this.#likenesses[wording.id] ?? [];
    if (this.#searched[wording.id]) return likenesses;
    likenesses.push(...this.#search(wording, true));
    this.#searched[wording.id] = true;
    return likenesses.sort(byLikeness);
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

  #listUnder(stem: number, wording: Wording): void {
    while (this.#byStem.length <= stem) this.#byStem.push(undefined);
    const list = this.#byStem[stem];
    if (list) list.push(wording);
    else this.#byStem[stem] = [wording];
  }

  /** @param both Whether the other side is told as well, so that each pair is looked at once. */
  #search(wording: Wording, both: boolean): Likeness[] {
    const candidates = this.#candidates(wording).filter(
      (other) =>
        other.id !== wording.id &&
        !(both && this.#searched[other.id]) &&
        mayBeAlike(wording.length, other.length),
    );
    if (candidates.length === 0) return [];
    const found: Likeness[] = [];
    const pairs = this.#pairsOf(wording);
    this.kernel.mark(pairs);
    for (const other of candidates) {
      const theirs = this.#pairsOf(other);
      const dice = diceOf(pairs, theirs, this.kernel.common(theirs), false);
      if (dice >= framedFrom) found.push(this.#likeness(wording, other, dice, both));
    }
    this.kernel.clear(pairs);
    return found;
  }

  #likeness(wording: Wording, other: Wording, dice: number, both: boolean): Likeness {
    const commonFacts = this.#commonFacts(wording, other);
    const commonWords = this.#commonWords(wording, other);
    const shared = { dice, commonFacts, commonWords };
    if (both)
      this.#likenesses[other.id]?.push({
        other: wording,
        ...shared,
        copied: isCopy(other, wording, dice, commonFacts),
      });
    return { other, ...shared, copied: isCopy(wording, other, dice, commonFacts) };
  }

  /** Sentences with enough stems in common to be worth a comparison. */
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
      const place = other.stems.indexOf(own.stems[at] ?? -1);
      if (place >= 0 && place < other.specific) common += 1;
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

// Two texts have at most the pairs of the shorter one in common.
const mayBeAlike = (length: number, otherLength: number): boolean =>
  2 * (Math.min(length, otherLength) - 1) >= framedFrom * (length + otherLength - 2);

const byLikeness = (a: Likeness, b: Likeness): number =>
  Number(b.copied) - Number(a.copied) || b.dice - a.dice || a.other.id - b.other.id;
