/** The letter pairs of a text without spaces: numbers, each once, a repeated pair under a number of its own. */
export interface LetterPairs {
  readonly pairs: readonly number[];
  /** How many code units the text has. */
  readonly length: number;
}

const letters = 32;
const tableSize = letters * letters;
/** Repetitions of a pair that have a place in the table. */
const repetitions = 4;
const direct = tableSize * repetitions;

// a to z and the three masks have a place of their own; everything else is looked up.
const placeOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 97;
  if (code === 64) return 26;
  if (code === 126) return 27;
  return code === 35 ? 28 : -1;
};

/**
 * Gives every letter pair a number, and reckons how alike two texts are from these numbers:
 * the same number that `dice` gives, without reading the texts again.
 */
export class PairKernel {
  readonly #rare = new Map<number, number>();
  readonly #seen = new Uint16Array(tableSize);
  #present = new Uint8Array(direct + 1024);

  /** Counts the letter pairs of texts that stand one after the other, as if written without spaces. */
  pairsOf(texts: readonly string[]): LetterPairs {
    const pairs: number[] = [];
    const table: number[] = [];
    const repeats = new Map<number, number>();
    let before = -1;
    let length = 0;
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (before >= 0) pairs.push(this.#number(before, code, table, repeats));
        before = code;
      }
      length += text.length;
    }
    for (const place of table) this.#seen[place] = 0;
    return { pairs, length };
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

  #number(first: number, second: number, table: number[], repeats: Map<number, number>): number {
    const row = placeOf(first);
    const column = placeOf(second);
    if (row >= 0 && column >= 0) {
      const place = row * letters + column;
      const repetition = this.#seen[place] ?? 0;
      if (repetition === 0) table.push(place);
      if (repetition < repetitions) {
        this.#seen[place] = repetition + 1;
        return repetition * tableSize + place;
      }
    }
    const key = first * 0x10000 + second;
    const repetition = repeats.get(key) ?? 0;
    repeats.set(key, repetition + 1);
    return this.#rareNumber(key, repetition);
  }

  #rareNumber(key: number, repetition: number): number {
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
