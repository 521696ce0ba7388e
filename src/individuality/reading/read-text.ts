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
} from './gap.js';
import type { Lexis } from './lexis.js';
import { identity, type Mask, number, unit, unmasked } from './mask-words.js';
import type { WordScanner } from './scan-words.js';
import type { NameHit, ReadSentence, ReadText } from './text-as-words.js';
import { allCapitals, capitalised, type Form, lowerCase, oneCapital, specific } from './words.js';

/** Sentences longer than this are cut, so that no sentence is hostile. */
const longestSentence = 64;
/** From this length on a cut is made where the words themselves say so: the same in every copy. */
const longSentence = 40;
/** Headings are at most this long. */
const longestHeading = 3;

const nobody: ReadonlySet<number> = /* @__PURE__ */ new Set();

class TextReader {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly words: number[] = [];
  readonly counts: number[] = [];
  readonly sentences: ReadSentence[] = [];
  readonly names: NameHit[] = [];
  #from = 0;
  #count = 0;
  /** Words that might have been capitalised, and those that were. */
  #plain = 0;
  #capitals = 0;
  /** Names that only their capitals tell. */
  #guessed: { at: number; word: number }[] = [];
  #abbreviated = false;
  #afterBlank = true;

  constructor(
    readonly text: string,
    readonly lexis: Lexis,
    readonly ownNames: ReadonlySet<number>,
  ) {}

  readonly hear = (
    start: number,
    end: number,
    isNumber: boolean,
    gap: number,
    hash: number,
  ): void => {
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
    // Where every word is capitalised, as in German or in headings, capitals do not make names.
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

  /** The token before, of the same sentence; 0 where there is none. */
  #last(): number {
    const last = this.words.length - 1;
    return last < this.#from ? 0 : (this.words[last] ?? 0);
  }

  #addWord(start: number, end: number, form: Form, count: number, opens: boolean): void {
    const mask = this.#maskOf(form, opens, end);
    const capital = form.shape === capitalised && !opens && form.mask === unmasked;
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
    if (this.#isNamed(form) && (form.shape !== lowerCase || !this.#isListed(form))) return identity;
    if (form.mask === unit) return this.#last() === number ? number : unmasked;
    if (form.mask !== unmasked) return form.mask;
    if (form.shape === oneCapital) return this.#isInitial(form, end) ? identity : unmasked;
    return form.shape === capitalised && !opens && !this.#isListed(form) ? identity : unmasked;
  }

  #isNamed(form: Form): boolean {
    return form.named || (this.ownNames !== nobody && this.ownNames.has(form.word));
  }

  /** Whether the word is in a list of this library: then only capitals make it a name. */
  #isListed(form: Form): boolean {
    return this.lexis.weight(form.word) !== specific;
  }

  #isInitial(form: Form, end: number): boolean {
    const text = this.lexis.text(form.word);
    return (text !== 'i' && text !== 'a') || this.text.charAt(end) === '.';
  }
}

/**
 * Reads a text into sentences of masked words.
 * @param ownNames Words that are names in this text, besides those that the lexis knows as names.
 */
export const readText = (
  text: string,
  lexis: Lexis,
  scanner: WordScanner,
  ownNames: ReadonlySet<number> = nobody,
): ReadText => {
  const reader = new TextReader(text, lexis, ownNames);
  scanner.scan(text, reader.hear);
  reader.close();
  const { starts, ends, words, counts, sentences, names } = reader;
  return { starts, ends, words, counts, sentences, names };
};
