import { isCopy } from '../comparing/alikeness.js';
import { diceOf, PairKernel } from '../comparing/letter-pairs.js';
import { lengthOf, stemsOf, type Wording } from '../comparing/wording.js';
import type { Corpus } from './corpus.js';
import type { KeyGroups } from './key-groups.js';
import { shortestKeyed } from './sentence-keys.js';
import { keyText } from './sketch.js';

/** An earlier note and how much of the note stands in it. */
export interface EarlierTwin {
  readonly note: number;
  /** Percent of own words. */
  readonly similarity: number;
}

/** Among very many sentences chance brings more alike ones together: the bound is higher. */
const copiedAmongMany = 0.8;
/** Earlier notes that are compared word by word. */
const mostCompared = 6;
/** Wordings that are remembered. */
const mostRemembered = 50_000;

/** Finds for each note the earlier ones of other patients in which it stands. */
export class EarlierTwins {
  readonly #kernel = new PairKernel();
  readonly #wordings = new Map<number, Wording>();

  /** @param boilerplate Keys, as text, of sentences that are known to be boilerplate elsewhere. */
  constructor(
    readonly corpus: Corpus,
    readonly groups: KeyGroups,
    readonly minimumWords: number,
    readonly boilerplate: ReadonlySet<string>,
  ) {}

  /** The earlier notes that hold at least so many percent of the note's own words, most first. */
  of(note: number, atLeast: number): EarlierTwin[] {
    const sentences = this.#judged(note);
    const words = this.#wordsIn(sentences);
    if (words === 0 || words < this.minimumWords) return [];
    const twins: EarlierTwin[] = [];
    for (const other of this.#candidates(note, sentences, (words * atLeast) / 300)) {
      const found = this.#wordsFound(sentences, other);
      const similarity = Math.round((100 * found) / words);
      if (similarity >= atLeast && found > 0) twins.push({ note: other, similarity });
    }
    return twins.sort((a, b) => b.similarity - a.similarity || a.note - b.note);
  }

  // Boilerplate says nothing, unless the note is little else.
  #judged(note: number): number[] {
    const { corpus } = this;
    const all: number[] = [];
    for (let sentence = corpus.firsts.at(note); sentence < corpus.endOf(note); sentence += 1)
      all.push(sentence);
    const own = all.filter((sentence) => !this.#isBoilerplate(note, sentence));
    return this.#wordsIn(own) < this.minimumWords ? all : own;
  }

  #isBoilerplate(note: number, sentence: number): boolean {
    return this.corpus
      .keysOf(sentence)
      .some(
        (key) =>
          this.groups.isBoilerplate(note, key) ||
          (this.boilerplate.size > 0 && this.boilerplate.has(keyText(key))),
      );
  }

  #wordsIn(sentences: readonly number[]): number {
    let words = 0;
    for (const sentence of sentences) words += this.corpus.counts.at(sentence);
    return words;
  }

  /** Earlier notes with enough sentences that share a key, most words first. */
  #candidates(note: number, sentences: readonly number[], enough: number): number[] {
    const { corpus } = this;
    const patient = corpus.patients.at(note);
    const holders = new Set<number>();
    const add = (earlier: number): void => {
      if (corpus.patients.at(earlier) !== patient) holders.add(earlier);
    };
    this.groups.eachEarlier(note, corpus.wholes.at(note), add);
    for (const sentence of sentences)
      for (const key of corpus.keysOf(sentence)) this.groups.eachEarlier(note, key, add);
    if (holders.size === 0) return [];
    const sharing = this.#sharing(sentences);
    return Array.from(holders, (holder) => ({ holder, words: sharing(holder) }))
      .filter(({ words }) => words >= enough)
      .sort((a, b) => b.words - a.words || a.holder - b.holder)
      .slice(0, mostCompared)
      .map(({ holder }) => holder);
  }

  /** Counts for another note the words of those sentences that share a key with one of its own. */
  #sharing(sentences: readonly number[]): (other: number) => number {
    const { corpus } = this;
    const holders = new Map<number, number[]>();
    for (const sentence of sentences)
      for (const key of corpus.keysOf(sentence)) {
        const known = holders.get(key);
        if (known) known.push(sentence);
        else holders.set(key, [sentence]);
      }
    return (other) => {
      const shared = new Set<number>();
      for (let theirs = corpus.firsts.at(other); theirs < corpus.endOf(other); theirs += 1)
        for (const key of corpus.keysOf(theirs))
          for (const sentence of holders.get(key) ?? []) shared.add(sentence);
      return this.#wordsIn([...shared]);
    };
  }

  #wordsFound(sentences: readonly number[], other: number): number {
    const { corpus } = this;
    let found = 0;
    let short = 0;
    for (const sentence of sentences) {
      const isShort = corpus.lengths.at(sentence) < shortestKeyed;
      if (!this.#standsIn(sentence, other, isShort)) continue;
      if (isShort) short += corpus.counts.at(sentence);
      else found += corpus.counts.at(sentence);
    }
    // Short sentences agree by chance: they count only beside others.
    return found > 0 ? found + short : 0;
  }

  #standsIn(sentence: number, note: number, exactly: boolean): boolean {
    const { corpus } = this;
    const first = corpus.firsts.at(note);
    const end = corpus.endOf(note);
    for (let other = first; other < end; other += 1)
      if (corpus.areSame(sentence, other)) return true;
    if (exactly) return false;
    for (let other = first; other < end; other += 1) if (this.#isCopy(sentence, other)) return true;
    return false;
  }

  #isCopy(sentence: number, other: number): boolean {
    if (!this.corpus.shareWords(sentence, other)) return false;
    const own = this.#wording(sentence);
    const theirs = this.#wording(other);
    const pairs = own.pairs;
    const otherPairs = theirs.pairs;
    if (!pairs || !otherPairs || theirs.words.length < shortestKeyed) return false;
    const shorter = Math.min(pairs.length, otherPairs.length) - 1;
    if (2 * shorter < copiedAmongMany * (pairs.length + otherPairs.length - 2)) return false;
    this.#kernel.mark(pairs);
    const common = this.#kernel.common(otherPairs);
    this.#kernel.clear(pairs);
    const dice = diceOf(pairs, otherPairs, common, false);
    if (dice < copiedAmongMany) return false;
    const facts = own.stems.slice(0, own.specific);
    const otherFacts = theirs.stems.slice(0, theirs.specific);
    return isCopy(own, theirs, dice, facts.filter((stem) => otherFacts.includes(stem)).length);
  }

  #wording(sentence: number): Wording {
    const known = this.#wordings.get(sentence);
    if (known) return known;
    if (this.#wordings.size >= mostRemembered) this.#wordings.clear();
    const { corpus } = this;
    const from = corpus.starts.at(sentence);
    const words = corpus.words.slice(from, from + corpus.lengths.at(sentence));
    const wording: Wording = {
      id: sentence,
      words,
      length: lengthOf(words, corpus.lexis),
      ...stemsOf(words, 0, words.length, corpus.lexis),
      holders: [],
      pairs: this.#kernel.pairsOf(words, (id) => corpus.lexis.text(id)),
    };
    this.#wordings.set(sentence, wording);
    return wording;
  }
}
