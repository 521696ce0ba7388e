import { diceOf, PairKernel } from '../comparing/letter-pairs.js';
import { isCopy, lengthOf, stemsOf, type Wording } from '../comparing/wording.js';
import type { Corpus } from './corpus.js';
import { keysEach, keysOf, shortestKeyed } from './sentence-keys.js';

/** Higher than for few notes: among many sentences, more of them are similar by chance. */
const copiedAmongMany = 0.8;
/** The most wordings that are kept in memory. */
const mostRemembered = 50_000;
/** Notes with more sentences are searched by their keys only. */
const mostSearched = 64;
/** The most sentences with one key that are compared. */
const mostAlike = 8;

/** Finds sentences, one at a time, in other notes. */
export class SentenceFinder {
  readonly #kernel = new PairKernel();
  readonly #wordings = new Map<number, Wording>();
  readonly #indices = new Map<number, ReadonlyMap<number, readonly number[]>>();
  /** For each word: the last sought sentence that contains it, counted from 1. */
  #marks = new Int32Array(1024);
  #sought = -1;

  constructor(readonly corpus: Corpus) {}

  /** Sets the sentence to look for. */
  seek(sentence: number): void {
    const { corpus } = this;
    this.#sought = sentence;
    const start = corpus.starts.at(sentence);
    for (let at = start; at < start + corpus.lengths.at(sentence); at += 1)
      this.#mark(corpus.words.at(at), sentence + 1);
  }

  /** Whether a note contains the sentence, word for word or, if it is long enough, with words replaced. */
  isIn(note: number): boolean {
    const first = this.corpus.firsts.at(note);
    const end = this.corpus.endOf(note);
    if (end - first > mostSearched) return this.#isInLong(note);
    for (let other = first; other < end; other += 1) if (this.#isSame(other)) return true;
    for (let other = first; other < end; other += 1) if (this.#isReworded(other)) return true;
    return false;
  }

  #isInLong(note: number): boolean {
    const index = this.#indexOf(note);
    // Sentences of one template share more than one key: each is compared once.
    const alike = new Set(this.#allKeysOf(this.#sought).flatMap((key) => index.get(key) ?? []));
    for (const other of alike) if (this.#isSame(other)) return true;
    for (const other of alike) if (this.#isReworded(other)) return true;
    return false;
  }

  #indexOf(note: number): ReadonlyMap<number, readonly number[]> {
    const known = this.#indices.get(note);
    if (known) return known;
    const index = new Map<number, number[]>();
    for (let other = this.corpus.firsts.at(note); other < this.corpus.endOf(note); other += 1)
      for (const key of this.#allKeysOf(other)) {
        const sentences = index.get(key);
        if (!sentences) index.set(key, [other]);
        else if (sentences.length < mostAlike) sentences.push(other);
      }
    this.#indices.set(note, index);
    return index;
  }

  /** The keys of a sentence, even if it is too short to be grouped by them. */
  #allKeysOf(sentence: number): number[] {
    const { corpus } = this;
    if (corpus.lengths.at(sentence) >= shortestKeyed) return corpus.keysOf(sentence);
    const from = corpus.starts.at(sentence);
    const words = corpus.words.slice(from, from + corpus.lengths.at(sentence));
    return [keysOf(words, 0, words.length, corpus.lexis).exact[0]];
  }

  #isSame(other: number): boolean {
    const { corpus } = this;
    const length = corpus.lengths.at(other);
    return (
      length === corpus.lengths.at(this.#sought) &&
      corpus.keys.at(other * keysEach) === corpus.keys.at(this.#sought * keysEach) &&
      corpus.words.equal(corpus.starts.at(this.#sought), corpus.starts.at(other), length)
    );
  }

  #isReworded(other: number): boolean {
    const length = this.corpus.lengths.at(this.#sought);
    const otherLength = this.corpus.lengths.at(other);
    if (Math.min(length, otherLength) < shortestKeyed) return false;
    if (!this.#sharesWords(other, length, otherLength)) return false;
    const own = this.#wording(this.#sought);
    const theirs = this.#wording(other);
    const dice = this.#diceOf(own, theirs);
    if (dice < copiedAmongMany) return false;
    const facts = own.stems.slice(0, own.specific);
    const otherFacts = theirs.stems.slice(0, theirs.specific);
    return isCopy(own, theirs, dice, facts.filter((stem) => otherFacts.includes(stem)).length);
  }

  /** Whether enough words are in common to be worth comparing: a copy has most of them. */
  #sharesWords(other: number, length: number, otherLength: number): boolean {
    const shorter = Math.min(length, otherLength);
    if (shorter * 2 < Math.max(length, otherLength)) return false;
    const { words, starts } = this.corpus;
    const common = words.marked(starts.at(other), otherLength, this.#marks, this.#sought + 1);
    return common * 5 >= shorter * 3;
  }

  #diceOf(own: Wording, theirs: Wording): number {
    const { pairs } = own;
    const { pairs: otherPairs } = theirs;
    if (!pairs || !otherPairs) return 0;
    const shorter = Math.min(pairs.length, otherPairs.length) - 1;
    if (2 * shorter < copiedAmongMany * (pairs.length + otherPairs.length - 2)) return 0;
    this.#kernel.mark(pairs);
    const common = this.#kernel.common(otherPairs);
    this.#kernel.clear(pairs);
    return diceOf(pairs, otherPairs, common);
  }

  #mark(word: number, mark: number): void {
    if (word >= this.#marks.length) {
      const grown = new Int32Array(Math.max(word + 1, this.#marks.length * 2));
      grown.set(this.#marks);
      this.#marks = grown;
    }
    this.#marks[word] = mark;
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
