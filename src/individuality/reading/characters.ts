/** What a character is to a reader that looks for words. */
export type CharacterKind = 0 | 1 | 2 | 3 | 4 | 5;

/** Separates words. */
export const separator = 0;
/** Part of a word. */
export const letter = 1;
/** Part of a number, or of a word that began with a letter. */
export const digit = 2;
/** A mark or an invisible character: part of the word, but it never changes the word. */
export const unseen = 3;
/** Part of a word if there are letters on both sides. */
export const apostrophe = 4;
/** A word by itself, in scripts that put no space between words. */
export const ideograph = 5;

const kindOfAscii = (code: number): CharacterKind => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return letter;
  if (/[0-9]/.test(character)) return digit;
  if (character === "'") return apostrophe;
  return /[\s\x20-\x7e]/.test(character) ? separator : unseen;
};

/** The kind of each ASCII character, by its code. */
export const asciiKinds: readonly CharacterKind[] = /* @__PURE__ */ Array.from(
  { length: 128 },
  (_, code) => kindOfAscii(code),
);

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The kind of a character beyond ASCII. Slow: call it once for each character and remember the answer. */
export const kindOfCharacter = (character: string): CharacterKind => {
  if (/[\u2019\u02bc\uff07]/.test(character)) return apostrophe;
  if (/\p{L}/u.test(character)) return withoutSpaces.test(character) ? ideograph : letter;
  if (/\p{N}/u.test(character)) return digit;
  return /[\p{M}\p{Cf}\u0080-\u0084\u0086-\u009f]/u.test(character) ? unseen : separator;
};

/**
 * A character as it is compared: no capitals, accents, ligatures or widths.
 * The result may be several letters, or none.
 */
const foldedCharacter = (character: string): string =>
  character
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{Mc}]/gu, '');

/**
 * A word without case, accents, widths and possessive ending.
 *
 * @param characters Remembers the folded form of each character beyond ASCII.
 */
export const foldedWord = (raw: string, characters: Map<string, string>): string => {
  if (isLetters(raw)) return raw.toLowerCase();
  let folded = '';
  for (const character of raw) {
    const code = character.charCodeAt(0);
    if (code < 128) folded += code > 31 && code < 127 ? character.toLowerCase() : '';
    else folded += foldedBeyond(character, characters);
  }
  if (!folded.includes("'")) return folded;
  return folded.replace(/'s$/, '').replaceAll("'", '');
};

/** Whether a word contains only the letters A to Z, in either case. */
const isLetters = (raw: string): boolean => {
  for (let at = 0; at < raw.length; at += 1)
    if (asciiKinds[raw.charCodeAt(at)] !== letter) return false;
  return true;
};

const foldedBeyond = (character: string, characters: Map<string, string>): string => {
  const known = characters.get(character);
  if (known !== undefined) return known;
  const folded = /[\u2019\u02bc\uff07]/.test(character) ? "'" : foldedCharacter(character);
  characters.set(character, folded);
  return folded;
};

// The flags of a gap: what the characters between two words say, combined with `|`.

/** Space between two words. */
export const space = 1;
/** A period, which may only end an abbreviation. */
export const fullStop = 2;
/** A mark that always ends a sentence: `?`, `!`, `;`, a bullet. */
export const hardStop = 4;
/** A colon, which ends a heading. */
export const colon = 8;
/** The end of a line. */
export const lineEnd = 16;
/** An empty line. */
export const blankLine = 32;
/** A quotation mark or bracket: the next word may be capitalized without being a name. */
export const opening = 64;
/** A dash or asterisk, which is a bullet at the start of a line. */
export const dash = 128;
/** Any character at all: without it the words touch. */
export const something = 256;

const marks: readonly (readonly [number, string])[] = [
  [
    space,
    ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ],
  [fullStop, '.\uff0e'],
  [
    hardStop,
    '?!;\u2026\u3002\uff01\uff1f\uff1b\u061f\u06d4\u0964\u0965\u2022\u2023\u25aa\u25e6\u00b7',
  ],
  [colon, ':\uff1a'],
  [lineEnd | space, '\n\v\f\r\u0085\u2028'],
  [blankLine | lineEnd | space, '\u2029'],
  [opening, '\'"([{\u00ab\u00bb\u2018\u2019\u201c\u201d\u201e\u201f'],
  [dash, '-*\u2013\u2014'],
];

const flags: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  marks.flatMap(([flag, characters]) =>
    Array.from(characters, (character): [number, number] => [character.charCodeAt(0), flag]),
  ),
);

const asciiFlags: readonly number[] = /* @__PURE__ */ Array.from(
  { length: 128 },
  (_, code) => (flags.get(code) ?? 0) | something,
);

const carriageReturn = 13;
const lineFeed = 10;

/** Adds one character to the gap between two words. A second line end makes an empty line. */
export const widened = (gap: number, code: number, before: number): number => {
  if (code === 32) return gap | space | something;
  const flag = asciiFlags[code] ?? (flags.get(code) ?? 0) | something;
  if (!(flag & lineEnd) || !(gap & lineEnd)) return gap | flag;
  return code === lineFeed && before === carriageReturn ? gap : gap | flag | blankLine;
};
