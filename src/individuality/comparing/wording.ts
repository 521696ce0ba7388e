import type { Lexis } from '../reading/lexis.js';
import { functional, specific } from '../reading/words.js';
import type { LetterPairs } from './letter-pairs.js';

/** One sentence as it is compared, whichever notes contain it. */
export interface Wording {
  readonly id: number;
  /** IDs of its masked words, in order. */
  readonly words: readonly number[];
  /** Its different stems that mean something: the specific ones first. */
  readonly stems: readonly number[];
  /** How many of the stems are specific to a person. */
  readonly specific: number;
  /** The total length of its words in code units. */
  readonly length: number;
  /** Indexes of the notes that contain it. */
  readonly holders: number[];
  /** Set when first needed. */
  pairs?: LetterPairs;
}

/** Sentences of fewer words are too short to be recognized on their own. */
const shortest = 4;

/** Whether a sentence is long enough to be recognized on its own. */
export const isTelling = ({ words, stems }: Wording): boolean =>
  words.length >= shortest && stems.length > 0;

/** The total length of words in code units. */
export const lengthOf = (words: readonly number[], lexis: Lexis): number => {
  let length = 0;
  for (const word of words) length += lexis.text(word).length;
  return length;
};

/** A hash of a run of words: equal runs have equal hashes. */
export const hashOfWords = (
  words: readonly number[],
  from: number,
  to: number,
  lexis: Lexis,
): number => {
  let hash = 0x9747b28c;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ lexis.hash(words[at] ?? 0), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash | 0;
};

/** The different stems of a run of words: the specific ones first. */
export const stemsOf = (
  words: readonly number[],
  from: number,
  to: number,
  lexis: Lexis,
): { stems: number[]; specific: number } => {
  const own: number[] = [];
  const service: number[] = [];
  for (let at = from; at < to; at += 1) {
    const id = words[at] ?? 0;
    const weight = lexis.weight(id);
    if (weight === functional) continue;
    const list = weight === specific ? own : service;
    const stem = lexis.stem(id);
    if (!list.includes(stem)) list.push(stem);
  }
  return { stems: own.length === 0 ? service : own.concat(service), specific: own.length };
};

/** What two different sentences have in common, seen from the one that is judged. */
export interface WordingMatch {
  readonly other: Wording;
  /** The Dice coefficient of the masked texts, from 0 to 1. */
  readonly dice: number;
  /** Number of words that both contain. */
  readonly commonWords: number;
  /** Number of specific stems that both contain. */
  readonly commonFacts: number;
  /** Whether the sentence is a copy, perhaps with words replaced; if not, the two share a template. */
  readonly copied: boolean;
}

/** From this Dice coefficient on, two sentences are alike enough to be the same sentence. */
export const copiedFrom = 0.75;
/** Below this Dice coefficient, two sentences are alike only by chance. */
export const templateFrom = 0.65;

/** Whether two sentences share enough stems to be worth comparing, by the number of stems of each. */
export const hasEnoughStems = (shared: number, stems: number, otherStems: number): boolean =>
  shared * 5 >= 2 * Math.min(stems, otherStems);

/** Whether two sentences can be alike by their lengths: they share at most the letter pairs of the shorter one. */
export const mayBeAlike = (length: number, otherLength: number): boolean =>
  2 * (Math.min(length, otherLength) - 1) >= templateFrom * (length + otherLength - 2);

/**
 * Whether one of two similar sentences is a copy of the other: both say the same about the person.
 * The same phrases around different facts are a template that two people share, not a copy.
 */
export const isCopy = (
  own: Wording,
  other: Wording,
  dice: number,
  commonFacts: number,
): boolean => {
  const facts = Math.max(own.specific, other.specific);
  if (dice >= copiedFrom)
    return commonFacts * 2 >= facts || Math.min(own.specific, other.specific) === 0;
  return own.specific >= 2 && commonFacts * 5 >= own.specific * 3;
};
