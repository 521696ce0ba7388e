import { PairCheck } from '../individuality/pair-check.js';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text, regardless of capitals, punctuation, and Unicode form. */
export const plainWords = (text: string): string => wordsOf(text).join(' ');

/** Whether two texts have the same words in the same order, regardless of capitals, punctuation, and Unicode form. */
export const sameWords = (a: string, b: string | undefined): boolean =>
  b !== undefined && plainWords(a) === plainWords(b);

// Two honest notes may share fewer words than this. A heuristic of this library.
const fewestWords = 6;
// From this length on, a note may be a copy of a part of the other.
const enoughForPart = 20;
// A copy shares at least three fifths of its distinct words (measured on public notes), so below this
// share the notes need no closer comparison.
const leastShare = 0.45;

const shareOf = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  const [fewer, more] = words.size <= others.size ? [words, others] : [others, words];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared += 1;
  return shared / fewer.size;
};

/** Whether one of two texts is a copy of the other. */
export type IsCopy = (a: string | undefined, b: string | undefined) => boolean;

/**
 * Compares the notes of a patient's day by the score of `scoreNoteIndividuality`: one of two is a copy
 * if its score says `cloned`. Notes too short for that score must both be copies of each other. Each
 * text is read once, however many others it is compared with.
 */
export const copyCheck = (): IsCopy => {
  const known = new Map<string, { plain: string; count: number; words: ReadonlySet<string> }>();
  const read = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const list = wordsOf(text);
    const now = { plain: list.join(' '), count: list.length, words: new Set(list) };
    known.set(text, now);
    return now;
  };
  const pairs = new PairCheck(fewestWords);
  return (a, b) => {
    if (a === undefined || b === undefined) return false;
    const ofA = read(a);
    const ofB = read(b);
    const fewer = Math.min(ofA.count, ofB.count);
    if (fewer < fewestWords || shareOf(ofA.words, ofB.words) < leastShare) return false;
    if (ofA.plain === ofB.plain) return true;
    const [aIsCopy, bIsCopy] = pairs.copies(a, b);
    return fewer < enoughForPart ? aIsCopy() && bIsCopy() : aIsCopy() || bIsCopy();
  };
};
