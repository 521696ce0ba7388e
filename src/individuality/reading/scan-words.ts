import {
  apostrophe,
  asciiKinds,
  type CharacterKind,
  digit,
  ideograph,
  kindOfCharacter,
  letter,
  separator,
  unseen,
  widened,
} from './characters.js';

/**
 * Called for each word with its offsets, whether it is a number, the gap between it and the word before,
 * and a hash of the word as it is written.
 */
export type WordListener = (
  start: number,
  end: number,
  isNumber: boolean,
  gap: number,
  hash: number,
) => void;

/** The longest word in code units: longer text without spaces is cut. */
const longestWord = 64;

const firstHash = 0x811c9dc5;
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a word as it is written. */
export const hashOfWord = (word: string): number => {
  let hash = firstHash;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return hash;
};

/** Finds the words of a text in order, in one pass. */
export class WordScanner {
  readonly #kinds = new Map<number, CharacterKind>();
  #hash = 0;

  /** Calls the listener for every word. */
  scan(text: string, listener: WordListener): void {
    const { length } = text;
    let gap = 0;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? (asciiKinds[code] ?? separator) : this.#kindBeyond(text, at);
      if (kind === separator || kind === apostrophe) {
        gap = widened(gap, code, at === 0 ? 0 : text.charCodeAt(at - 1));
        at += code < 128 ? 1 : stepAt(text, at);
        continue;
      }
      const end = kind === digit ? this.#numberEnd(text, at) : this.#wordEnd(text, at, kind);
      listener(at, end, kind === digit, gap, this.#hash);
      gap = 0;
      at = end;
    }
  }

  #kindAt(text: string, at: number): CharacterKind {
    const code = text.charCodeAt(at);
    return code < 128 ? (asciiKinds[code] ?? separator) : this.#kindBeyond(text, at);
  }

  #kindBeyond(text: string, at: number): CharacterKind {
    const point = text.codePointAt(at) ?? 0;
    const known = this.#kinds.get(point);
    if (known !== undefined) return known;
    const kind = kindOfCharacter(String.fromCodePoint(point));
    this.#kinds.set(point, kind);
    return kind;
  }

  #wordEnd(text: string, start: number, first: CharacterKind): number {
    const limit = Math.min(text.length, start + longestWord);
    let hash = firstHash;
    let at = start;
    // A shortcut: most words consist of ASCII letters.
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (code >= 128 || asciiKinds[code] !== letter) break;
      hash = hashed(hash, code);
      at += 1;
    }
    this.#hash = hash;
    if (at === limit || (at > start && asciiKinds[text.charCodeAt(at)] === separator)) return at;
    return this.#rareWordEnd(text, start, at, first, limit);
  }

  #rareWordEnd(
    text: string,
    start: number,
    from: number,
    first: CharacterKind,
    limit: number,
  ): number {
    let at = from === start ? start + stepAt(text, start) : from;
    while (at < limit && this.#goesOn(text, at, first)) at += stepAt(text, at);
    this.#hash = hashOfWord(text.slice(start, at));
    return at;
  }

  #goesOn(text: string, at: number, first: CharacterKind): boolean {
    const kind = this.#kindAt(text, at);
    if (kind === unseen) return true;
    if (first === ideograph) return false;
    if (kind === letter || kind === digit) return true;
    return kind === apostrophe && at + 1 < text.length && this.#kindAt(text, at + 1) === letter;
  }

  // 7:30, 4/10, 2026-03-04, 3.5, 10am and 3rd are one number each.
  #numberEnd(text: string, start: number): number {
    const limit = Math.min(text.length, start + longestWord);
    let at = start + stepAt(text, start);
    while (at < limit) {
      const kind = this.#kindAt(text, at);
      const joins =
        kind === separator &&
        '.,:/-%'.includes(text.charAt(at)) &&
        at + 1 < text.length &&
        this.#kindAt(text, at + 1) === digit;
      if (kind !== digit && kind !== letter && kind !== unseen && !joins) break;
      at += stepAt(text, at);
    }
    return at;
  }
}

const stepAt = (text: string, at: number): number =>
  text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
