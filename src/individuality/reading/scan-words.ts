import {
  apostrophe,
  type CharacterKind,
  digit,
  ideograph,
  kindOfCharacter,
  kindOfCode,
  letter,
  separator,
  unseen,
} from './characters.js';
import { widened } from './gap.js';

/** Told of each word: where it stands, whether it is a number, and what lies between it and the word before. */
export type WordListener = (start: number, end: number, isNumber: boolean, gap: number) => void;

/** No word is longer than this many code units: what has no spaces is cut. */
const longestWord = 64;

/** Finds the words of a text, one after the other, in one pass. */
export class WordScanner {
  readonly #kinds = new Map<number, CharacterKind>();

  /** Calls the listener for every word. Hands back the gap after the last one. */
  scan(text: string, listener: WordListener): number {
    let gap = 0;
    let at = 0;
    while (at < text.length) {
      const kind = this.#kindAt(text, at);
      if (kind === separator || kind === apostrophe) {
        gap = widened(gap, text.charCodeAt(at), text.charCodeAt(at - 1));
        at += text.charCodeAt(at) >= 0xd800 && this.#isPair(text, at) ? 2 : 1;
        continue;
      }
      const end = kind === digit ? this.#numberEnd(text, at) : this.#wordEnd(text, at, kind);
      listener(at, end, kind === digit, gap);
      gap = 0;
      at = end;
    }
    return gap;
  }

  #isPair(text: string, at: number): boolean {
    return (text.codePointAt(at) ?? 0) > 0xffff;
  }

  #kindAt(text: string, at: number): CharacterKind {
    const code = text.charCodeAt(at);
    return kindOfCode(code) ?? this.#kindBeyond(text, at);
  }

  #kindBeyond(text: string, at: number): CharacterKind {
    const point = text.codePointAt(at) ?? 0;
    const known = this.#kinds.get(point);
    if (known !== undefined) return known;
    const kind = kindOfCharacter(String.fromCodePoint(point));
    this.#kinds.set(point, kind);
    return kind;
  }

  #step(text: string, at: number): number {
    return text.charCodeAt(at) >= 0xd800 && this.#isPair(text, at) ? 2 : 1;
  }

  #wordEnd(text: string, start: number, first: CharacterKind): number {
    const limit = start + longestWord;
    let at = start + this.#step(text, start);
    while (at < text.length && at < limit) {
      const kind = this.#kindAt(text, at);
      const goesOn =
        kind === unseen ||
        (first !== ideograph && (kind === letter || kind === digit)) ||
        (kind === apostrophe && first !== ideograph && this.#isLetter(text, at + 1));
      if (!goesOn) break;
      at += this.#step(text, at);
    }
    return at;
  }

  #isLetter(text: string, at: number): boolean {
    return at < text.length && this.#kindAt(text, at) === letter;
  }

  // 7:30, 4/10, 2026-03-04, 3.5, 10am and 3rd are one number each.
  #numberEnd(text: string, start: number): number {
    const limit = start + longestWord;
    let at = start + this.#step(text, start);
    while (at < text.length && at < limit) {
      const kind = this.#kindAt(text, at);
      const joins =
        kind === separator &&
        '.,:/-%'.includes(text.charAt(at)) &&
        at + 1 < text.length &&
        this.#kindAt(text, at + 1) === digit;
      if (kind !== digit && kind !== letter && kind !== unseen && !joins) break;
      at += this.#step(text, at);
    }
    return at;
  }
}
