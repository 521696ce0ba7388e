/** The characters of the standard: basic, or what trading partners may agree on besides. */
export type CharacterSet = 'basic' | 'extended';

/** The four characters that hold an interchange together. */
export interface Separators {
  element: string;
  component: string;
  repetition: string;
  segment: string;
}

/** How text is written into an interchange. */
export interface TextPolicy {
  readonly set: CharacterSet;
  readonly replace: boolean;
  readonly separators: Separators;
}

/** What most trading partners use. */
export const usualSeparators: Separators = {
  element: '*',
  component: ':',
  repetition: '^',
  segment: '~',
};

const basic = /^[A-Z0-9 !"&'()*+,\-./:;?=]*$/;
const extended = /^[A-Za-z0-9 !"&'()*+,\-./:;?=%~@[\]_{}\\|<>^`#$]*$/;

/** Whether a character may separate: one that the standard has, and that is no letter, digit or space. */
export const isSeparator = (text: string): boolean =>
  text.length === 1 && extended.test(text) && !/[A-Za-z0-9 ]/.test(text);

// Letters that do not come apart into a plain letter and a mark.
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

const barred = (text: string, { set, separators }: TextPolicy): boolean =>
  !(set === 'basic' ? basic : extended).test(text) ||
  Object.values(separators).some((separator) => text.includes(separator));

const plain = (text: string): string =>
  Array.from(text.normalize('NFKD').replace(/\p{M}/gu, ''), (letter) =>
    Object.hasOwn(plainLetters, letter) ? plainLetters[letter] : letter,
  ).join('');

// What is plain ASCII and still barred separates something, here or elsewhere: a space takes its place.
const spaced = (text: string, policy: TextPolicy): string =>
  Array.from(text, (letter) =>
    letter.charCodeAt(0) < 0x80 && barred(letter, policy) ? ' ' : letter,
  )
    .join('')
    .replace(/ +/g, ' ')
    .trim();

const cased = (text: string, { set }: TextPolicy): string =>
  set === 'basic' ? capitals(text) : text;

/** An id or number as the interchange carries it; `undefined` where it cannot. */
export const exactText = (value: string, policy: TextPolicy): string | undefined => {
  const text = cased(value.trim(), policy);
  return barred(text, policy) ? undefined : text;
};

/** A name or address as the interchange carries it; `undefined` where it cannot, or may not be replaced. */
export const freeText = (value: string, policy: TextPolicy): string | undefined => {
  const exact = exactText(value, policy);
  if (exact !== undefined || !policy.replace) return exact;
  const text = spaced(cased(plain(value), policy), policy);
  return text === '' || barred(text, policy) ? undefined : text;
};
