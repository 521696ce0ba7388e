import { entryOfNumber, entryOfWord, isListed, type WordEntry } from './lexicon.js';

/** What stands before a word, as bits. */
export const mark = {
  comma: 1,
  /** A full stop, a question or exclamation mark, or a semicolon. */
  stop: 2,
  line: 4,
  bullet: 8,
  colon: 16,
  dash: 32,
  /** A box that is ticked. */
  ticked: 64,
  /** A box that is not. */
  unticked: 128,
  bold: 256,
  slash: 512,
  bracket: 1024,
  space: 2048,
  equals: 4096,
  hash: 8192,
} as const;

/** One word or number of a note. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In small letters, with `’` as its apostrophe. */
  readonly word: string;
  grammar: number;
  topic: number;
  readonly sense: number;
  readonly phrase: number;
  /** The patterns that may match in a clause with this word. */
  readonly patterns: WordEntry['patterns'];
  /** What stands between it and the word before, of {@link mark}. */
  readonly marks: number;
  /** Whether it is in quotation marks. */
  readonly quoted: boolean;
  /** `0` small, `1` first letter capital, `2` all capitals. */
  readonly shape: 0 | 1 | 2;
  /** Whether it ends in `’s`. */
  readonly possessive: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isArrow = (code: number): boolean => code >= 0x2190 && code <= 0x2193;
const isLetter = (code: number): boolean =>
  isSmall(code) ||
  isCapital(code) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x2bff || isArrow(code)));
// Arrows are words of one letter each.
const isOfWord = (code: number): boolean =>
  code < 128
    ? isSmall(code) || isCapital(code)
    : isLetter(code) && !signs.has(code) && !isArrow(code);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

// Signs beyond ASCII that are not letters, by code unit.
const signs: ReadonlyMap<number, number> = new Map([
  [0x2022, mark.bullet],
  [0x25cf, mark.bullet],
  [0x2013, mark.dash],
  [0x2014, mark.dash],
  [0x2611, mark.ticked],
  [0x2612, mark.ticked],
  [0x2610, mark.unticked],
  [0x2018, 0],
  [0x201c, 0],
  [0x201d, 0],
  [0x2026, mark.stop],
]);

const marksByCode: Readonly<Record<string, number>> = {
  '.': mark.stop,
  '!': mark.stop,
  '?': mark.stop,
  ';': mark.stop,
  ',': mark.comma,
  ':': mark.colon,
  '\n': mark.line,
  '\r': mark.line,
  '/': mark.slash,
  '(': mark.bracket,
  ')': mark.bracket,
  '-': mark.dash,
  ' ': mark.space,
  '=': mark.equals,
  '#': mark.hash,
  '|': mark.line,
};

const asciiMarks: readonly number[] = Array.from(
  { length: 128 },
  (_, code) => marksByCode[String.fromCharCode(code)] ?? 0,
);

// After these a full stop ends no sentence.
const shortened: ReadonlySet<string> = new Set(
  'mr mrs ms dr vs approx appt min mins hrs hr wk wks mo mos yr yrs partic redir resp eng cont tx dx hx sched indiv obj prob st mtg w/o re vol incr decr hosp'.split(
    ' ',
  ),
);

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'vs', 'approx']);

/** Whether the text has a box at this place, and its state. */
const boxAt = (text: string, at: number): { ticked: boolean; length: number } | undefined => {
  const close = text.charAt(at) === '[' ? ']' : ')';
  if (text.charAt(at + 1) === close && close === ']') return { ticked: false, length: 2 };
  if (text.charAt(at + 2) !== close) return undefined;
  const inside = text.charAt(at + 1);
  if (inside === ' ' || inside === '_') return { ticked: false, length: 3 };
  return inside === 'x' || inside === 'X' || inside === '✓' || inside === '*'
    ? { ticked: true, length: 3 }
    : undefined;
};

/** Reads a text into its words, in one pass. */
class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #text: string;
  #at = 0;
  #marks: number = mark.line;
  #quoted = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Token[] {
    const { length } = this.#text;
    while (this.#at < length) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 32) {
        this.#marks |= mark.space;
        this.#at += 1;
      } else if (isOfWord(code)) this.#word();
      else if (isDigit(code)) this.#number();
      else if (isArrow(code)) this.#push(this.#at, this.#at + 1);
      else this.#sign(code);
    }
    return this.tokens;
  }

  #sign(code: number): void {
    const text = this.#text;
    const at = this.#at;
    this.#at += 1;
    if (code === 34 || code === 0x201c || code === 0x201d) {
      this.#quote(code);
      return;
    }
    if (code === 91 || code === 40) {
      const box = boxAt(text, at);
      if (box) {
        this.#marks |= box.ticked ? mark.ticked : mark.unticked;
        this.#at = at + box.length;
        return;
      }
    }
    if (code === 42 && text.charCodeAt(at + 1) === 42) {
      this.#marks |= mark.bold;
      this.#at += 1;
      return;
    }
    this.#marks |= this.#markOf(code, at);
  }

  #markOf(code: number, at: number): number {
    const atLineStart = (this.#marks & mark.line) !== 0;
    if ((code === 45 || code === 42) && atLineStart) return mark.bullet;
    const before = at === 0 ? 0 : this.#text.charCodeAt(at - 1);
    const after = this.#text.charCodeAt(at + 1);
    // A dash inside a word joins it; a bullet in the middle of a line has spaces around it.
    if (code === 45) return before === 32 && after === 32 ? mark.dash : 0;
    if (code === 46) return this.#endsSentence(after) ? mark.stop : 0;
    return code < 128 ? (asciiMarks[code] ?? 0) : (signs.get(code) ?? 0);
  }

  #endsSentence(after: number): boolean {
    if (isLetter(after) || isDigit(after)) return false;
    const last = this.tokens.at(-1);
    if (!last || last.end !== this.#at - 1) return true;
    const isInitial = last.end - last.start === 1 && last.shape > 0 && last.word !== 'i';
    if (isInitial || titles.has(last.word)) return false;
    // A capital letter after an abbreviation begins a sentence.
    return !shortened.has(last.word) || (last.shape !== 2 && this.#capitalFollows());
  }

  #capitalFollows(): boolean {
    let at = this.#at;
    while (at < this.#text.length && this.#text.charCodeAt(at) === 32) at += 1;
    return isCapital(this.#text.charCodeAt(at));
  }

  #quote(code: number): void {
    this.#quoted = code === 0x201c || (code === 34 && !this.#quoted);
  }

  #number(): void {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isDigit(code) || (isLetter(code) && code < 128)) continue;
      if (!'.,:/-%'.includes(text.charAt(at)) || !isDigit(text.charCodeAt(at + 1))) break;
    }
    this.#at = at;
    const word = text.slice(start, at).toLowerCase();
    this.#add(start, at, word, entryOfNumber(word), 0);
  }

  #word(): void {
    const start = this.#at;
    const end = this.#wordEnd(start);
    this.#push(start, this.#joinedEnd(start, end));
  }

  #wordEnd(start: number): number {
    const text = this.#text;
    let at = start + 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isOfWord(code)) continue;
      // `TP2` is two words.
      if (isDigit(code) && at - start > 1 && isListed(text.slice(start, at).toLowerCase())) break;
      if (isDigit(code) || (isApostrophe(code) && isLetter(text.charCodeAt(at + 1)))) continue;
      break;
    }
    return at;
  }

  // c/w, f/u, w/ and self-harm are words with a slash or a hyphen, where a list has them.
  #joinedEnd(start: number, end: number): number {
    const text = this.#text;
    const sign = text.charCodeAt(end);
    if (sign !== 45 && (sign !== 47 || end - start > 3)) return end;
    const longest = sign === 45 ? 12 : 4;
    let after = end + 1;
    while (after < text.length && after - end < longest && isLetter(text.charCodeAt(after)))
      after += 1;
    const whole = !isLetter(text.charCodeAt(after));
    return whole && isListed(text.slice(start, after).toLowerCase()) ? after : end;
  }

  #push(start: number, end: number): void {
    this.#at = end;
    const raw = this.#text.slice(start, end);
    const small = raw.toLowerCase();
    const word = small.includes("'") ? small.replaceAll("'", '’') : small;
    const shape = raw === small ? 0 : end - start > 1 && raw === raw.toUpperCase() ? 2 : 1;
    this.#add(start, end, word, entryOfWord(word), shape);
  }

  #add(start: number, end: number, word: string, entry: WordEntry, shape: 0 | 1 | 2): void {
    this.tokens.push({
      start,
      end,
      word: entry.word ?? word,
      grammar: entry.grammar,
      topic: entry.topic,
      sense: entry.sense,
      phrase: entry.phrase,
      patterns: entry.patterns,
      marks: this.#marks,
      quoted: this.#quoted,
      shape,
      possessive: word.endsWith('’s'),
    });
    this.#marks = 0;
  }
}

/** The words and numbers of a text. */
export const tokensOf = (text: string): Token[] => new Tokenizer(text).read();
