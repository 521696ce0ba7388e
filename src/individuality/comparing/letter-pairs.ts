/** The letter pairs of a text without spaces, as numbers. A repeated pair has a number for each repetition. */
export interface LetterPairs {
  readonly pairs: Int32Array;
  /** The length of the text in code units. */
  readonly length: number;
}

const letters = 32;
const tableSize = letters * letters;
/** How many repetitions of a pair the table has room for. */
const repetitions = 4;
const direct = tableSize * repetitions;

// The letters a to z and the three masks have a row and a column in the table; every other character is looked up.
const alphabet = 'abcdefghijklmnopqrstuvwxyz@~#';
const letterIndexes = /* @__PURE__ */ Int32Array.from(
  { length: 128 },
  (_, code) => alphabet.indexOf(String.fromCharCode(code)) + 1,
);

/** The row and column of a letter in the table; 0 if it has none. */
const letterIndex = (code: number): number =>
  code >= 0 && code < 128 ? (letterIndexes[code] ?? 0) : 0;

/**
 * Numbers the letter pairs of texts and counts the pairs that two texts have in common.
 * {@link diceOf} then gives exactly the number of `string-similarity`, without reading the texts again.
 */
export class PairKernel {
  readonly #rare = new Map<number, number>();
  readonly #repeats = new Map<number, number>();
  readonly #seen = new Uint8Array(tableSize);
  #scratch = new Int32Array(1024);
  #present = new Uint8Array(direct + 1024);

  /** The letter pairs of a list of words, as if they were written without spaces. */
  pairsOf(words: readonly number[], textOf: (word: number) => string): LetterPairs {
    let used = 0;
    let before = -1;
    let length = 0;
    for (const word of words) {
      const text = textOf(word);
      length += text.length;
      if (length > this.#scratch.length) this.#grow(length);
      used = this.#addPairs(text, before, this.#scratch, used);
      if (text.length > 0) before = text.charCodeAt(text.length - 1);
    }
    const pairs = this.#scratch.slice(0, used);
    this.#forget(pairs);
    return { pairs, length };
  }

  /** Adds the pairs of one word, and the pair of its first letter and the letter before it. */
  #addPairs(text: string, joined: number, into: Int32Array, from: number): number {
    const seen = this.#seen;
    let used = from;
    let before = joined;
    let row = letterIndex(joined);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const column = letterIndex(code);
      if (before >= 0) {
        const cell = row * letters + column;
        const repetition = seen[cell] ?? 0;
        const isRare = row === 0 || column === 0 || repetition === repetitions;
        if (!isRare) seen[cell] = repetition + 1;
        into[used] = isRare
          ? this.#rareNumber(before * 0x10000 + code)
          : repetition * tableSize + cell;
        used += 1;
      }
      before = code;
      row = column;
    }
    return used;
  }

  #grow(length: number): void {
    const grown = new Int32Array(length * 2);
    grown.set(this.#scratch);
    this.#scratch = grown;
  }

  /** Marks one text for the comparisons that follow. {@link clear} removes the mark. */
  mark({ pairs }: LetterPairs): void {
    const present = this.#present;
    for (const pair of pairs) present[pair] = 1;
  }

  /** Removes the mark. */
  clear({ pairs }: LetterPairs): void {
    const present = this.#present;
    for (const pair of pairs) present[pair] = 0;
  }

  /** The number of pairs that a text has in common with the marked one. */
  common({ pairs }: LetterPairs): number {
    const present = this.#present;
    let common = 0;
    for (let at = 0; at < pairs.length; at += 1) common += present[pairs[at] ?? 0] ?? 0;
    return common;
  }

  #forget(pairs: Int32Array): void {
    for (const pair of pairs) if (pair < tableSize) this.#seen[pair] = 0;
    if (this.#repeats.size > 0) this.#repeats.clear();
  }

  // For a pair that is not in the table, or is repeated too often.
  #rareNumber(key: number): number {
    const repetition = this.#repeats.get(key) ?? 0;
    this.#repeats.set(key, repetition + 1);
    const numberedPair = key * 0x2000 + repetition;
    const known = this.#rare.get(numberedPair);
    if (known !== undefined) return known;
    const number = direct + this.#rare.size;
    this.#rare.set(numberedPair, number);
    if (number >= this.#present.length) {
      const grown = new Uint8Array(this.#present.length * 2);
      grown.set(this.#present);
      this.#present = grown;
    }
    return number;
  }
}

/** The Dice coefficient of two different texts, from the number of pairs that they have in common. */
export const diceOf = (first: LetterPairs, second: LetterPairs, common: number): number => {
  if (first.length < 2 || second.length < 2) return 0;
  return (2.0 * common) / (first.length + second.length - 2);
};
