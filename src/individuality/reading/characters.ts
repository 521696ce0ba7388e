/** What a character is to somebody who looks for words. */
export type CharacterKind = 0 | 1 | 2 | 3 | 4 | 5;

/** Stands between words. */
export const separator = 0;
/** Part of a word. */
export const letter = 1;
/** Part of a number, or of a word that began with a letter. */
export const digit = 2;
/** Marks and invisible characters: they belong to the word and never change what it is. */
export const unseen = 3;
/** Part of a word where letters stand on both sides. */
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

/** The kind of a character beyond ASCII. Slow: ask once for each character. */
export const kindOfCharacter = (character: string): CharacterKind => {
  if (/[\u2019\u02bc\uff07]/.test(character)) return apostrophe;
  if (/\p{L}/u.test(character)) return withoutSpaces.test(character) ? ideograph : letter;
  if (/\p{N}/u.test(character)) return digit;
  return /[\p{M}\p{Cf}\u0080-\u0084\u0086-\u009f]/u.test(character) ? unseen : separator;
};

/**
 * What a character counts as when texts are compared: no capitals, accents, ligatures or widths.
 * May be several letters, or none.
 */
const foldedCharacter = (character: string): string =>
  character
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{Mc}]/gu, '');

/** A word without case, accents, widths and possessive ending. The map remembers characters. */
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

/** Whether a word is made of the letters A to Z alone, in whatever case. */
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
