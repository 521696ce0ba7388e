import type { Separators } from './segments.js';

/** The characters of the standard: basic, or the extended set on which trading partners may agree. */
export type CharacterSet = 'basic' | 'extended';

/** How text is written into an interchange. */
export interface TextPolicy {
  readonly set: CharacterSet;
  /** Whether characters that are not allowed are replaced in names and addresses. */
  readonly replace: boolean;
  readonly separators: Separators;
}

const basic = /^[A-Z0-9 !"&'()*+,\-./:;?=]*$/;
const extended = /^[A-Za-z0-9 !"&'()*+,\-./:;?=%~@[\]_{}\\|<>^`#$]*$/;

/** Whether the text may be a separator: one character of the standard other than a letter, digit or space. */
export const isSeparator = (text: string): boolean =>
  text.length === 1 && extended.test(text) && !/[A-Za-z0-9 ]/.test(text);

// Letters that Unicode does not decompose into a plain letter and a mark.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const capitals = (text: string): string =>
  text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());

const notAllowed = (text: string, { set, separators }: TextPolicy): boolean =>
  !(set === 'basic' ? basic : extended).test(text) ||
  Object.values(separators).some((separator) => text.includes(separator));

const plain = (text: string): string =>
  Array.from(text.normalize('NFKD').replace(/\p{M}/gu, ''), (letter) =>
    Object.hasOwn(plainLetters, letter) ? plainLetters[letter] : letter,
  ).join('');

// An ASCII character that is not allowed is a separator, here or in another file. It becomes a space.
const withSpaces = (text: string, policy: TextPolicy): string =>
  Array.from(text, (letter) =>
    letter.charCodeAt(0) < 0x80 && notAllowed(letter, policy) ? ' ' : letter,
  )
    .join('')
    .replace(/ +/g, ' ')
    .trim();

const inCaseOf = (text: string, { set }: TextPolicy): string =>
  set === 'basic' ? capitals(text) : text;

/** An ID or number as an element; `undefined` if it has a character that is not allowed. */
export const exactText = (value: string, policy: TextPolicy): string | undefined => {
  const text = inCaseOf(value.trim(), policy);
  return notAllowed(text, policy) ? undefined : text;
};

/** A name or address as an element; `undefined` if it has a character that cannot or may not be replaced. */
export const freeText = (value: string, policy: TextPolicy): string | undefined => {
  const exact = exactText(value, policy);
  if (exact !== undefined || !policy.replace) return exact;
  const text = withSpaces(inCaseOf(plain(value), policy), policy);
  return text === '' || notAllowed(text, policy) ? undefined : text;
};
