import {
  blankLine,
  colon,
  dash,
  fullStop,
  hardStop,
  lineEnd,
  opening,
  something,
  space,
} from './characters.js';
import type { Lexis } from './lexis.js';
import { identity, type Mask, number, unit, unmasked } from './mask-words.js';
import type { WordListener, WordScanner } from './scan-words.js';
import { allCapitals, capitalized, type Form, lowerCase, oneCapital, specific } from './words.js';

/** A sentence: a run of the text's tokens. */
export interface ReadSentence {
  /** The first token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  /** Number of words as a person counts them. */
  readonly count: number;
  /** Whether an empty line comes before it. */
  readonly afterBlank: boolean;
}

/** A word of a known person's name in a text. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Whether it is the first word of a sentence. */
  readonly first: boolean;
  /** Whether it is the first word of a sentence or follows a quotation mark. */
  readonly opens: boolean;
}

/** A text as a list of masked words, called tokens. Offsets are UTF-16 code units. */
export interface ReadText {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** IDs of words. Names, pronouns and numbers have IDs 1, 2 and 3. */
  readonly words: readonly number[];
  /** Number of words, as a person counts them, that each token covers. */
  readonly counts: readonly number[];
  readonly sentences: readonly ReadSentence[];
  readonly names: readonly NameHit[];
}

/** Longer sentences are cut, so that hostile input cannot make a comparison slow. */
const longestSentence = 64;
/** From this length on, the hash of a word decides where to cut: at the same word in every copy. */
const longSentence = 40;
/** Headings are at most this long. */
const longestHeading = 3;

const noNames: ReadonlySet<number> = /* @__PURE__ */ new Set();

class TextReader {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly words: number[] = [];
  readonly counts: number[] = [];
  readonly sentences: ReadSentence[] = [];
  readonly names: NameHit[] = [];
  #from = 0;
  #count = 0;
  /** In this sentence: words that could have been capitalized, and words that were. */
  #plain = 0;
  #capitals = 0;
  /** Words taken for names only because they are capitalized. */
  #guessed: { at: number; word: number }[] = [];
  #abbreviated = false;
  #afterBlank = true;

  constructor(
    readonly text: string,
    readonly lexis: Lexis,
    readonly ownNames: ReadonlySet<number>,
  ) {}

  readonly onWord: WordListener = (start, end, isNumber, gap, hash) => {
    const form = isNumber ? undefined : this.lexis.formAt(this.text, start, end, hash);
    if (form?.word === -1) return;
    if (this.#endsSentence(gap, form)) this.close();
    if (gap & blankLine) this.#afterBlank = true;
    const first = this.words.length === this.#from;
    const count = first || gap & space || !(gap & something) ? 1 : 0;
    this.#count += count;
    const opens = first || (gap & opening) !== 0;
    if (form?.named) this.names.push({ start, end, form, first, opens });
    if (form) this.#addWord(start, end, form, count, opens);
    else this.#add(start, end, number, count);
    this.#abbreviated = form?.abbreviates ?? false;
  };

  close(): void {
    const from = this.#from;
    const to = this.words.length;
    // If most words are capitalized, as in headings or in German, a capital does not mean a name.
    if (this.#capitals > 2 && this.#capitals * 5 > this.#plain * 2)
      for (const { at, word } of this.#guessed) this.words[at] = word;
    if (to > from) {
      this.sentences.push({ from, to, count: this.#count, afterBlank: this.#afterBlank });
      this.#afterBlank = false;
    }
    this.#from = to;
    this.#count = 0;
    this.#plain = 0;
    this.#capitals = 0;
    if (this.#guessed.length > 0) this.#guessed = [];
  }

  #endsSentence(gap: number, next: Form | undefined): boolean {
    const length = this.words.length - this.#from;
    if (length === 0) return false;
    if (gap & (blankLine | hardStop) || length >= longestSentence) return true;
    if (gap & fullStop && gap & space && !this.#abbreviated) return true;
    if (gap & lineEnd) return (gap & dash) !== 0 || next?.shape !== lowerCase;
    if (gap & colon && gap & space && length <= longestHeading) return true;
    return length >= longSentence && (this.lexis.hash(this.#last()) & 7) === 0;
  }

  /** The previous token of the sentence; 0 if there is none. */
  #last(): number {
    const last = this.words.length - 1;
    return last < this.#from ? 0 : (this.words[last] ?? 0);
  }

  #addWord(start: number, end: number, form: Form, count: number, opens: boolean): void {
    const mask = this.#maskOf(form, opens, end);
    const capital = form.shape === capitalized && !opens && form.mask === unmasked;
    if (form.shape !== allCapitals && !opens) this.#plain += 1;
    if (capital) this.#capitals += 1;
    if (mask === identity && capital && !this.#isNamed(form)) {
      this.#guessed.push({ at: this.words.length, word: form.word });
      this.#push(start, end, mask, count);
    } else this.#add(start, end, mask === unmasked ? form.word : mask, count);
  }

  // "Ms. Hall" is one name, "Tuesday, March 4" one date, and "the client" one person.
  #add(start: number, end: number, word: number, count: number): void {
    const last = this.#last();
    const merges =
      word <= number && (last === word || (word === identity && this.lexis.text(last) === 'the'));
    if (merges) {
      const at = this.words.length - 1;
      this.words[at] = word;
      this.ends[at] = end;
      this.counts[at] = (this.counts[at] ?? 0) + count;
      return;
    }
    this.#push(start, end, word, count);
  }

  #push(start: number, end: number, word: number, count: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.words.push(word);
    this.counts.push(count);
  }

  #maskOf(form: Form, opens: boolean, end: number): Mask {
    if (this.#isNamed(form) && (form.shape !== lowerCase || !this.#isCommonWord(form)))
      return identity;
    if (form.mask === unit) return this.#last() === number ? number : unmasked;
    if (form.mask !== unmasked) return form.mask;
    if (form.shape === oneCapital) return this.#isInitial(form, end) ? identity : unmasked;
    return form.shape === capitalized && !opens && !this.#isCommonWord(form) ? identity : unmasked;
  }

  #isNamed(form: Form): boolean {
    return form.named || (this.ownNames !== noNames && this.ownNames.has(form.word));
  }

  /** Whether the word is in one of this library's word lists: then only a capital makes it a name. */
  #isCommonWord(form: Form): boolean {
    return this.lexis.weight(form.word) !== specific;
  }

  #isInitial(form: Form, end: number): boolean {
    const text = this.lexis.text(form.word);
    return (text !== 'i' && text !== 'a') || this.text.charAt(end) === '.';
  }
}

/**
 * Reads a text into sentences of masked words.
 *
 * @param ownNames Words that are names in this text only, besides the names that the lexis knows.
 */
export const readText = (
  text: string,
  lexis: Lexis,
  scanner: WordScanner,
  ownNames: ReadonlySet<number> = noNames,
): ReadText => {
  const reader = new TextReader(text, lexis, ownNames);
  scanner.scan(text, reader.onWord);
  reader.close();
  const { starts, ends, words, counts, sentences, names } = reader;
  return { starts, ends, words, counts, sentences, names };
};
