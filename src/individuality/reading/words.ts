import { isFunctionWord } from './function-words.js';
import { isGenericStem } from './generic-words.js';
import { type Mask, maskText, unmasked } from './mask-words.js';
import { hashOfWord } from './scan-words.js';
import { stemOf } from './stem.js';

/** How a word was written. */
export type Shape = 0 | 1 | 2 | 3;
export const lowerCase = 0;
export const capitalised = 1;
export const allCapitals = 2;
/** One capital letter, as in initials. */
export const oneCapital = 3;

/** Holds sentences together, belongs to the service, or is somebody's own. */
export type Weight = 0 | 1 | 2;
export const functional = 0;
export const generic = 1;
export const specific = 2;

/** One word as it was written. */
export interface Form {
  readonly raw: string;
  /** Id of the folded word; the same for all ways of writing it; -1 where nothing is left of it. */
  readonly word: number;
  readonly shape: Shape;
  /** What stands for it wherever it occurs. */
  readonly mask: Mask;
  /** Whether it is in the name of somebody who is known. */
  readonly named: boolean;
  /** Whether its full stop does not end a sentence. */
  readonly abbreviates: boolean;
  /** The form that was learnt before it and has the same place in the table. */
  readonly next: Form | undefined;
}

/** One word, however it was written. */
export interface Word {
  /** As it is compared: folded, or its mask. */
  readonly text: string;
  /** Of its letters: the same in every lexis. */
  readonly hash: number;
  /** Found out when it is first asked for. */
  weight: Weight | undefined;
  stemText: string;
  stem: number | undefined;
}

const mixed = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 13)) | 0;
};

/** The word that a mask stands for. */
export const maskWord = (mask: Mask): Word => ({
  text: maskText[mask],
  hash: mixed(hashOfWord(maskText[mask])),
  weight: functional,
  stemText: '',
  stem: -1,
});

// A letter by itself says nothing; a character that is a word does.
const isLetter = (text: string): boolean => text.length === 1 && text < '\u2e80';

/** A word before anybody asks what it means. */
export const newWord = (text: string, mask: Mask, rawHash: number): Word => ({
  text,
  hash: mixed(rawHash),
  weight: mask === unmasked ? undefined : functional,
  stemText: '',
  stem: mask === unmasked ? undefined : -1,
});

/** Finds out what a word means. */
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
  // Most words begin with a small letter.
  if (first >= 97 && first <= 122) return lowerCase;
  const raw = written.normalize('NFC');
  const lower = raw.toLowerCase();
  if (raw === lower || raw.charAt(0) === lower.charAt(0)) return lowerCase;
  if (raw.length === 1) return oneCapital;
  return raw === raw.toUpperCase() ? allCapitals : capitalised;
};
