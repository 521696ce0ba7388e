import { foldedWord } from './characters.js';
import { abbreviations, identity, type Mask, maskedWords, unmasked } from './mask-words.js';
import { hashOfWord } from './scan-words.js';
import {
  type Form,
  functional,
  lowerCase,
  maskWord,
  newWord,
  oneCapital,
  type Shape,
  shapeOf,
  specific,
  type Weight,
  type Word,
  weigh,
} from './words.js';

/**
 * The words of the notes that are compared with each other. Each word has a number,
 * so that a note is a list of numbers and each word is looked up only once.
 */
export class Lexis {
  readonly #words: Word[] = ([0, 1, 2, 3] as const).map(maskWord);
  #table: (Form | undefined)[] = new Array(1024).fill(undefined);
  #formCount = 0;
  readonly #stems = new Map<string, number>();
  readonly #characters = new Map<string, string>();
  readonly #names: ReadonlySet<string>;
  #undo: (() => void)[] | undefined;

  /** @param names Folded words of the names to mask. */
  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /** The form of a word in a text: looked up, or learned if it is new. */
  formAt(text: string, start: number, end: number, hash: number): Form {
    let form = this.#table[hash & (this.#table.length - 1)];
    while (form) {
      if (form.raw.length === end - start && text.startsWith(form.raw, start)) return form;
      form = form.next;
    }
    return this.#learn(text.slice(start, end), hash);
  }

  /** The form of a word: looked up, or learned if it is new. */
  form(raw: string): Form {
    return this.formAt(raw, 0, raw.length, hashOfWord(raw));
  }

  /** Whether the word has been learned. */
  knows(raw: string): boolean {
    return this.#known(raw) !== undefined;
  }

  /** The word as it is compared. */
  text(id: number): string {
    return this.#words[id]?.text ?? '';
  }

  /** A hash of the word's letters: the same in every lexis. */
  hash(id: number): number {
    return this.#words[id]?.hash ?? 0;
  }

  /** Whether the word is functional, generic or specific. */
  weight(id: number): Weight {
    const word = this.#words[id];
    return word ? (word.weight ?? weigh(word)) : functional;
  }

  /** The ID of the word's stem; -1 for functional words. */
  stem(id: number): number {
    const word = this.#words[id];
    if (!word || (word.weight ?? weigh(word)) === functional) return -1;
    if (word.stem !== undefined) return word.stem;
    const stem = this.#stemOf(word.stemText);
    word.stem = stem;
    // The word may outlive the borrowed stem.
    this.#undo?.push(() => {
      word.stem = undefined;
    });
    return stem;
  }

  /** Runs the work, then forgets every word that it learned. */
  borrowed<T>(work: () => T): T {
    const words = this.#words.length;
    const formCount = this.#formCount;
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      return work();
    } finally {
      this.#undo = undefined;
      for (const step of undo.reverse()) step();
      this.#words.length = words;
      this.#formCount = formCount;
    }
  }

  #learn(raw: string, hash: number): Form {
    const text = foldedWord(raw, this.#characters);
    if (text === raw) return this.#learnFolded(raw, hash);
    if (text === '') return this.#keep(raw, hash, -1, lowerCase, unmasked, false);
    // The folded form is learned first: all other forms share its number.
    const { word, mask, named } = this.#known(text) ?? this.#learnFolded(text, hashOfWord(text));
    return this.#keep(raw, hash, word, shapeOf(raw), mask, named);
  }

  #learnFolded(text: string, hash: number): Form {
    const id = this.#words.length;
    const usualMask = maskedWords.get(text) ?? unmasked;
    const word = newWord(text, usualMask, hash);
    this.#words.push(word);
    const named = this.#names.size > 0 && this.#names.has(text);
    const mask = named && this.weight(id) === specific ? identity : usualMask;
    return this.#keep(text, hash, id, lowerCase, mask, named);
  }

  #known(raw: string): Form | undefined {
    let form = this.#table[hashOfWord(raw) & (this.#table.length - 1)];
    while (form && form.raw !== raw) form = form.next;
    return form;
  }

  #keep(raw: string, hash: number, word: number, shape: Shape, mask: Mask, named: boolean): Form {
    if (this.#formCount >= this.#table.length && !this.#undo) this.#grow();
    const slot = hash & (this.#table.length - 1);
    const before = this.#table[slot];
    const abbreviates =
      raw.length === 1 ||
      shape === oneCapital ||
      (raw.length < 7 && abbreviations.has(this.text(word)));
    const form: Form = { raw, word, shape, mask, named, abbreviates, next: before };
    this.#table[slot] = form;
    this.#formCount += 1;
    this.#undo?.push(() => {
      this.#table[slot] = before;
    });
    return form;
  }

  #grow(): void {
    const forms = this.#table;
    const table: (Form | undefined)[] = new Array(forms.length * 4).fill(undefined);
    for (const first of forms)
      for (let form = first; form; form = form.next) {
        const slot = hashOfWord(form.raw) & (table.length - 1);
        table[slot] = { ...form, next: table[slot] };
      }
    this.#table = table;
  }

  #stemOf(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const id = this.#stems.size;
    this.#stems.set(stem, id);
    this.#undo?.push(() => this.#stems.delete(stem));
    return id;
  }
}
