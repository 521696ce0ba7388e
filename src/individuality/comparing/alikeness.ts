import type { Wording } from './wording.js';

/** What two sentences have in common, from the side of the one that is judged. */
export interface Likeness {
  readonly other: Wording;
  /** The Dice coefficient of the masked texts, from 0 to 1. */
  readonly dice: number;
  /** How many words stand in both. */
  readonly commonWords: number;
  /** How many stems that are somebody's own stand in both. */
  readonly commonFacts: number;
  /** Whether it is the same sentence: a copy, perhaps with words replaced; else only the same frame around other facts. */
  readonly copied: boolean;
}

/** From here on two sentences are alike enough to be one and the same. */
export const copiedFrom = 0.75;
/** Under this, two sentences are alike only by chance. */
export const framedFrom = 0.65;

/**
 * Whether alike sentences are copies: they say the same of the person.
 * The same frame around other facts is a template that two people share, not a copy.
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
