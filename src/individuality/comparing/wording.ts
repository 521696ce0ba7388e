import type { Lexis } from '../reading/lexis.js';
import { functional, specific } from '../reading/words.js';
import type { LetterPairs } from './letter-pairs.js';

/** One sentence as it is compared, whoever's note it stands in. */
export interface Wording {
  readonly id: number;
  /** Ids of its masked words, in order. */
  readonly words: readonly number[];
  /** Its different stems that mean something: first those that are somebody's own. */
  readonly stems: readonly number[];
  /** How many of the stems are somebody's own. */
  readonly specific: number;
  /** How many code units its words have together. */
  readonly length: number;
  /** Places of the notes in which it stands. */
  readonly holders: number[];
  /** Counted when it is first needed. */
  pairs?: LetterPairs;
}

/** Shorter sentences are too short to be recognised by themselves. */
const shortest = 4;

/** Whether a sentence is long enough to be recognised. */
export const isTelling = ({ words, stems }: Wording): boolean =>
  words.length >= shortest && stems.length > 0;

/** How many code units words have together. */
export const lengthOf = (words: readonly number[], lexis: Lexis): number => {
  let length = 0;
  for (const word of words) length += lexis.text(word).length;
  return length;
};

/** A number that equal lists of words share. */
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

/** The stems of a run of words, each once. */
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
