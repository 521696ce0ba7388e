import { type Mask, maskText, unmasked } from './mask-words.js';
import { hashOfWord } from './scan-words.js';
import { stemOf } from './stem.js';
import { isFunctionWord, isGenericStem } from './word-lists.js';

/** How a word is written. */
export type Shape = 0 | 1 | 2 | 3;
export const lowerCase = 0;
export const capitalized = 1;
export const allCapitals = 2;
/** One capital letter, as in initials. */
export const oneCapital = 3;

/** What a word tells: nothing, what any note of the service tells, or something about one person. */
export type Weight = 0 | 1 | 2;
export const functional = 0;
export const generic = 1;
export const specific = 2;

/** One written form of a word. */
export interface Form {
  readonly raw: string;
  /** ID of the folded word, the same for every way of writing it; -1 if folding leaves nothing. */
  readonly word: number;
  readonly shape: Shape;
  /** What replaces it wherever it occurs. */
  readonly mask: Mask;
  /** Whether it is part of a known person's name. */
  readonly named: boolean;
  /** Whether it is an abbreviation, so that a period after it does not end a sentence. */
  readonly abbreviates: boolean;
  /** The form that was learned before it and shares its slot in the table. */
  readonly next: Form | undefined;
}

/** One word, in whatever form it is written. */
export interface Word {
  /** As it is compared: folded, or its mask. */
  readonly text: string;
  /** Computed from its letters: the same in every lexis. */
  readonly hash: number;
  /** Set when first needed. */
  weight: Weight | undefined;
  stemText: string;
  stem: number | undefined;
}

const mixed = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 13)) | 0;
};

/** A mask as a word. */
export const maskWord = (mask: Mask): Word => ({
  text: maskText[mask],
  hash: mixed(hashOfWord(maskText[mask])),
  weight: functional,
  stemText: '',
  stem: -1,
});

// A single letter says nothing; an ideograph is a word.
const isLetter = (text: string): boolean => text.length === 1 && text < '\u2e80';

/** A word that has not been weighed yet. */
export const newWord = (text: string, mask: Mask, rawHash: number): Word => ({
  text,
  hash: mixed(rawHash),
  weight: mask === unmasked ? undefined : functional,
  stemText: '',
  stem: mask === unmasked ? undefined : -1,
});

/** Sets the weight of a word and, unless it is functional, its stem. */
export const weigh = (word: Word): Weight => {
  const { text } = word;
  if (isLetter(text) || isFunctionWord.has(text)) {
    word.stem = -1;
    word.weight = functional;
    return functional;
  }
  word.stemText = stemOf(text);
  const weight = isGenericStem.has(word.stemText) ? generic : specific;
  word.weight = weight;
  return weight;
};

/** How a word is written. */
export const shapeOf = (written: string): Shape => {
  const first = written.charCodeAt(0);
  // A shortcut: most words begin with a lowercase letter.
  if (first >= 97 && first <= 122) return lowerCase;
  const raw = written.normalize('NFC');
  const lower = raw.toLowerCase();
  if (raw === lower || raw.charAt(0) === lower.charAt(0)) return lowerCase;
  if (raw.length === 1) return oneCapital;
  return raw === raw.toUpperCase() ? allCapitals : capitalized;
};
