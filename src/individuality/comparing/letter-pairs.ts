/** The letter pairs of a text without spaces: numbers, each once, a repeated pair under a number of its own. */
export interface LetterPairs {
  readonly pairs: Int32Array;
  /** How many code units the text has. */
  readonly length: number;
}

const letters = 32;
const tableSize = letters * letters;
/** Repetitions of a pair that have a place in the table. */
const repetitions = 4;
const direct = tableSize * repetitions;

// a to z and the three masks have a place of their own; everything else is looked up.
const alphabet = 'abcdefghijklmnopqrstuvwxyz@~#';
const places = /* @__PURE__ */ Int32Array.from(
  { length: 128 },
  (_, code) => alphabet.indexOf(String.fromCharCode(code)) + 1,
);

/** Row and column of a letter in the table; 0 where it has none. */
const placeOf = (code: number): number => (code >= 0 && code < 128 ? (places[code] ?? 0) : 0);

/**
 * Gives every letter pair a number, and reckons how alike two texts are from these numbers:
 * the same number that `dice` gives, without reading the texts again.
 */
export class PairKernel {
  readonly #rare = new Map<number, number>();
  readonly #repeats = new Map<number, number>();
  readonly #seen = new Uint8Array(tableSize);
  #scratch = new Int32Array(1024);
  #present = new Uint8Array(direct + 1024);

  /** Counts the letter pairs of words that stand one after the other, as if written without spaces. */
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

  /** Adds the pairs of one word, and the one that joins it to the letter before. */
  #addPairs(text: string, joined: number, into: Int32Array, from: number): number {
    const seen = this.#seen;
    let used = from;
    let before = joined;
    let row = placeOf(joined);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const column = placeOf(code);
      if (before >= 0) {
        const place = row * letters + column;
        const repetition = seen[place] ?? 0;
        const isRare = row === 0 || column === 0 || repetition === repetitions;
        if (!isRare) seen[place] = repetition + 1;
        into[used] = isRare
          ? this.#rareNumber(before * 0x10000 + code)
          : repetition * tableSize + place;
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

  /** Marks one side of the comparisons that follow. Undo it with {@link clear}. */
  mark({ pairs }: LetterPairs): void {
    const present = this.#present;
    for (const pair of pairs) present[pair] = 1;
  }

  /** Takes the mark away. */
  clear({ pairs }: LetterPairs): void {
    const present = this.#present;
    for (const pair of pairs) present[pair] = 0;
  }

  /** How many pairs a text has in common with the marked one. */
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

  // A pair that has no place in the table, or is repeated too often.
  #rareNumber(key: number): number {
    const repetition = this.#repeats.get(key) ?? 0;
    this.#repeats.set(key, repetition + 1);
    const place = key * 0x2000 + repetition;
    const known = this.#rare.get(place);
    if (known !== undefined) return known;
    const number = direct + this.#rare.size;
    this.#rare.set(place, number);
    if (number >= this.#present.length) {
      const grown = new Uint8Array(this.#present.length * 2);
      grown.set(this.#present);
      this.#present = grown;
    }
    return number;
  }
}

/** The Dice coefficient of two texts from what they have in common; `same` where they are one text. */
export const diceOf = (
  first: LetterPairs,
  second: LetterPairs,
  common: number,
  same: boolean,
): number => {
  if (same) return 1;
  if (first.length < 2 || second.length < 2) return 0;
  return (2.0 * common) / (first.length + second.length - 2);
};
