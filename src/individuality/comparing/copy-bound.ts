import type { Lexis } from '../reading/lexis.js';
import { windowOfRuns } from './run-index.js';
import type { NoteSentence, TokenizedNote } from './tokenized-note.js';
import { eachWindow } from './window-table.js';
import { hasEnoughStems, hashOfWords, isTelling, mayBeAlike, type Wording } from './wording.js';

/**
 * A quick look at one note, to tell how much of others it can contain at most. No two sentences are compared by their
 * letters, so that a note that is clearly no copy costs little.
 */
export class CopyBound {
  /** The different sentences that are long enough to be recognized on their own. */
  readonly #wordings: Wording[] = [];
  /** The indexes of the sentences with each stem. */
  readonly #byStem = new Map<number, number[]>();
  /** By index: how many stems a sentence shares with the one that is sought; 0 between searches. */
  readonly #sharedStems: Int32Array;
  readonly #short = new Set<number>();
  readonly #windows = new Set<number>();

  constructor(
    note: TokenizedNote,
    readonly lexis: Lexis,
  ) {
    for (const wording of new Set(note.sentences.map((sentence) => sentence.wording)))
      if (isTelling(wording)) this.#addByStems(wording);
      else this.#short.add(this.#hashOf(wording));
    this.#sharedStems = new Int32Array(this.#wordings.length);
    eachWindow(note, windowOfRuns, (hash) => this.#windows.add(hash));
  }

  /**
   * Whether so many words of another note may be copied from this one.
   *
   * @param isEnough Whether a number of words is enough. If it is, so is every higher one.
   */
  mayContain(other: TokenizedNote, isEnough: (words: number) => boolean): boolean {
    const inWindows = this.#tokensInWindows(other);
    let most = other.ownWords;
    for (const sentence of other.sentences) {
      if (!isEnough(most)) return false;
      if (!this.#mayHave(sentence.wording)) most -= wordsOutside(other, sentence, inWindows);
    }
    return isEnough(most);
  }

  #addByStems(wording: Wording): void {
    const index = this.#wordings.push(wording) - 1;
    for (const stem of wording.stems) {
      const list = this.#byStem.get(stem);
      if (list) list.push(index);
      else this.#byStem.set(stem, [index]);
    }
  }

  #hashOf({ words }: Wording): number {
    return hashOfWords(words, 0, words.length, this.lexis);
  }

  /** Whether the note may contain a sentence or a similar one. */
  #mayHave(wording: Wording): boolean {
    if (!isTelling(wording)) return this.#short.has(this.#hashOf(wording));
    const found = wording.stems.some((stem) => this.#sharesEnough(wording, stem));
    for (const stem of wording.stems)
      for (const index of this.#byStem.get(stem) ?? []) this.#sharedStems[index] = 0;
    return found;
  }

  /** Counts one more shared stem; returns whether a sentence with it now shares enough with the one that is sought. */
  #sharesEnough({ stems, length }: Wording, stem: number): boolean {
    for (const index of this.#byStem.get(stem) ?? []) {
      const other = this.#wordings[index];
      const shared = (this.#sharedStems[index] ?? 0) + 1;
      this.#sharedStems[index] = shared;
      if (
        other &&
        hasEnoughStems(shared, stems.length, other.stems.length) &&
        mayBeAlike(length, other.length)
      )
        return true;
    }
    return false;
  }

  #tokensInWindows(other: TokenizedNote): Uint8Array {
    const tokens = new Uint8Array(other.text.words.length);
    eachWindow(other, windowOfRuns, (hash, from) => {
      if (this.#windows.has(hash)) tokens.fill(1, from, from + windowOfRuns);
    });
    return tokens;
  }
}

const wordsOutside = (
  { text }: TokenizedNote,
  { from, to }: NoteSentence,
  inWindows: Uint8Array,
): number => {
  let words = 0;
  for (let token = from; token < to; token += 1)
    if (inWindows[token] === 0) words += text.counts[token] ?? 0;
  return words;
};
