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
 * The words of the notes that are compared with one another, each with a number,
 * so that notes are lists of numbers and every word is looked up once.
 */
export class Lexis {
  readonly #words: Word[] = ([0, 1, 2, 3] as const).map(maskWord);
  #table: (Form | undefined)[] = new Array(1024).fill(undefined);
  #learnt = 0;
  readonly #stems = new Map<string, number>();
  readonly #characters = new Map<string, string>();
  readonly #names: ReadonlySet<string>;
  #undo: (() => void)[] | undefined;

  /** @param names Folded words of names, to be masked. */
  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /** A part of a text that is a word, with its hash: looked up or learnt. */
  formAt(text: string, start: number, end: number, hash: number): Form {
    let form = this.#table[hash & (this.#table.length - 1)];
    while (form) {
      if (form.raw.length === end - start && text.startsWith(form.raw, start)) return form;
      form = form.next;
    }
    return this.#learn(text.slice(start, end), hash);
  }

  /** A word by itself: looked up or learnt. */
  form(raw: string): Form {
    return this.formAt(raw, 0, raw.length, hashOfWord(raw));
  }

  /** Whether the word occurred in a text that was read. */
  knows(raw: string): boolean {
    return this.#known(raw) !== undefined;
  }

  /** The word as it is compared. */
  text(id: number): string {
    return this.#words[id]?.text ?? '';
  }

  /** A number made of the word's letters: the same in every lexis. */
  hash(id: number): number {
    return this.#words[id]?.hash ?? 0;
  }

  /** Whether the word means something, and whether that is somebody's own. */
  weight(id: number): Weight {
    const word = this.#words[id];
    return word ? (word.weight ?? weigh(word)) : functional;
  }

  /** The id of the word's stem, -1 for words without meaning of their own. */
  stem(id: number): number {
    const word = this.#words[id];
    if (!word || (word.weight ?? weigh(word)) === functional) return -1;
    if (word.stem !== undefined) return word.stem;
    const stem = this.#stemOf(word.stemText);
    word.stem = stem;
    // A word that stays may ask for a stem that is forgotten.
    this.#undo?.push(() => {
      word.stem = undefined;
    });
    return stem;
  }

  /** Does something and forgets every word that was learnt meanwhile. */
  borrowed<T>(work: () => T): T {
    const words = this.#words.length;
    const learnt = this.#learnt;
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      return work();
    } finally {
      this.#undo = undefined;
      for (const step of undo.reverse()) step();
      this.#words.length = words;
      this.#learnt = learnt;
    }
  }

  #learn(raw: string, hash: number): Form {
    const text = foldedWord(raw, this.#characters);
    if (text === raw) return this.#learnFolded(raw, hash);
    if (text === '') return this.#keep(raw, hash, -1, lowerCase, unmasked, false);
    // The folded way of writing a word is learnt first: all others share its number.
    const { word, mask, named } = this.#known(text) ?? this.#learnFolded(text, hashOfWord(text));
    return this.#keep(raw, hash, word, shapeOf(raw), mask, named);
  }

  #learnFolded(text: string, hash: number): Form {
    const id = this.#words.length;
    const listedMask = maskedWords.get(text) ?? unmasked;
    const word = newWord(text, listedMask, hash);
    this.#words.push(word);
    const named = this.#names.size > 0 && this.#names.has(text);
    const mask = named && this.weight(id) === specific ? identity : listedMask;
    return this.#keep(text, hash, id, lowerCase, mask, named);
  }

  #known(raw: string): Form | undefined {
    let form = this.#table[hashOfWord(raw) & (this.#table.length - 1)];
    while (form && form.raw !== raw) form = form.next;
    return form;
  }

  #keep(raw: string, hash: number, word: number, shape: Shape, mask: Mask, named: boolean): Form {
    if (this.#learnt >= this.#table.length && !this.#undo) this.#grow();
    const place = hash & (this.#table.length - 1);
    const before = this.#table[place];
    const abbreviates =
      raw.length === 1 ||
      shape === oneCapital ||
      (raw.length < 7 && abbreviations.has(this.text(word)));
    const form: Form = { raw, word, shape, mask, named, abbreviates, next: before };
    this.#table[place] = form;
    this.#learnt += 1;
    this.#undo?.push(() => {
      this.#table[place] = before;
    });
    return form;
  }

  #grow(): void {
    const forms = this.#table;
    const table: (Form | undefined)[] = new Array(forms.length * 4).fill(undefined);
    for (const first of forms)
      for (let form = first; form; form = form.next) {
        const place = hashOfWord(form.raw) & (table.length - 1);
        table[place] = { ...form, next: table[place] };
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
