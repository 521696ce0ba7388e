import { foldedWord } from './characters.js';
import { isFunctionWord } from './function-words.js';
import { isGenericStem } from './generic-words.js';
import { identity, type Mask, maskedWords, maskText, unmasked } from './mask-words.js';
import { stemOf } from './stem.js';

/** How a word was written. */
export type Shape = 0 | 1 | 2 | 3;
export const lowerCase = 0;
export const capitalised = 1;
export const allCapitals = 2;
/** One capital letter, as in initials. */
export const oneCapital = 3;

/** Holds sentences together, belongs to the service, or is somebody's own. */
export type Weight = 0 | 1 | 2;
export const functional = 0;
export const generic = 1;
export const specific = 2;

/** One word as it was written. */
export interface Form {
  /** Id of the folded word; the same for all ways of writing it; -1 where nothing is left of it. */
  readonly word: number;
  readonly shape: Shape;
  /** What stands for it wherever it occurs. */
  readonly mask: Mask;
  /** Whether it is in the name of somebody who is known. */
  readonly named: boolean;
}

/** One word, however it was written. */
interface Word {
  /** As it is compared: folded, or its mask. */
  readonly text: string;
  /** Of its letters: the same in every lexis. */
  readonly hash: number;
  /** Found out when it is first asked for. */
  stem: number | undefined;
  weight: Weight | undefined;
}

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
};

const maskWord = (mask: Mask): Word => ({
  text: maskText[mask],
  hash: hashOf(maskText[mask]),
  stem: -1,
  weight: functional,
});

const weightOf = (text: string): Weight => {
  if (text.length < 2 || isFunctionWord.has(text) || maskedWords.has(text)) return functional;
  return isGenericStem.has(stemOf(text)) ? generic : specific;
};

const shapeOf = (raw: string): Shape => {
  const lower = raw.toLowerCase();
  if (raw === lower || raw.charAt(0) === lower.charAt(0)) return lowerCase;
  if (raw.length === 1) return oneCapital;
  return raw === raw.toUpperCase() ? allCapitals : capitalised;
};

/**
 * The words of the notes that are compared with one another, each with a number,
 * so that notes are lists of numbers and every word is looked up once.
 */
export class Lexis {
  readonly #words: Word[] = ([0, 1, 2, 3] as const).map(maskWord);
  readonly #forms = new Map<string, Form>();
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #characters = new Map<string, string>();
  readonly #names: ReadonlySet<string>;
  #undo: (() => void)[] | undefined;

  /** @param names Folded words of names, to be masked. */
  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  /** The word as it was written, looked up or learnt. */
  form(raw: string): Form {
    const known = this.#forms.get(raw);
    if (known) return known;
    const learnt = this.#learn(raw);
    this.#keep(this.#forms, raw, learnt);
    return learnt;
  }

  /** The word as it is compared. */
  text(id: number): string {
    return this.#words[id]?.text ?? '';
  }

  /** A number made of the word's letters: the same in every lexis. */
  hash(id: number): number {
    return this.#words[id]?.hash ?? 0;
  }

  weight(id: number): Weight {
    const word = this.#words[id];
    if (!word) return functional;
    word.weight ??= weightOf(word.text);
    return word.weight;
  }

  /** The id of the word's stem, -1 for words without meaning of their own. */
  stem(id: number): number {
    const word = this.#words[id];
    if (!word || this.weight(id) === functional) return -1;
    if (word.stem !== undefined) return word.stem;
    const stem = this.#stemOf(stemOf(word.text));
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
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      return work();
    } finally {
      this.#undo = undefined;
      for (const step of undo) step();
      this.#words.length = words;
    }
  }

  #keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
    map.set(key, value);
    this.#undo?.push(() => map.delete(key));
  }

  #learn(raw: string): Form {
    const text = foldedWord(raw, this.#characters);
    const shape = shapeOf(raw);
    if (text === '') return { word: -1, shape, mask: unmasked, named: false };
    const word = this.#idOf(text);
    const named = this.#names.has(text);
    const isNameOnly = named && this.weight(word) === specific;
    return {
      word,
      shape,
      mask: isNameOnly ? identity : (maskedWords.get(text) ?? unmasked),
      named,
    };
  }

  #idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push({ text, hash: hashOf(text), stem: undefined, weight: undefined });
    this.#keep(this.#ids, text, id);
    return id;
  }

  #stemOf(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const id = this.#stems.size;
    this.#keep(this.#stems, stem, id);
    return id;
  }
}
