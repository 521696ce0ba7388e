import { IndividualityCheck } from '../individuality/individuality-check.js';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text alone: without capitals, punctuation and differences of Unicode form. */
export const plainWords = (text: string): string => wordsOf(text).join(' ');

/** Whether two texts have the same words, whatever their capitals, punctuation and Unicode form. */
export const sameWords = (a: string, b: string | undefined): boolean =>
  b !== undefined && plainWords(a) === plainWords(b);

// Fewer words than these may be the same in two honest notes. A heuristic of this library.
const fewestWords = 6;
// From here on a note may be judged a copy of a part of the other.
const enoughForPart = 20;
// A clone shares three fifths of its different words and more (measured on public notes); below this
// there is no need to look closer.
const leastShare = 0.45;

const shareOf = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  const [fewer, more] = words.size <= others.size ? [words, others] : [others, words];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared += 1;
  return shared / fewer.size;
};

const clones = (a: string, b: string): boolean[] => {
  // Two notes of one patient are compared as if of two: a copy is a copy whosever it is.
  const check = new IndividualityCheck(
    [
      { noteId: 'a', patientId: 'a', text: a },
      { noteId: 'b', patientId: 'b', text: b },
    ],
    { thresholds: { minimumWords: fewestWords } },
  );
  return check.notes.map((note) => check.judge(note).entry.verdict === 'cloned');
};

/** Whether one of two texts is a clone of the other. */
export type SameText = (a: string | undefined, b: string | undefined) => boolean;

/**
 * Compares notes of a patient's day by the score of `scoreNoteIndividuality`: whether one of two is a
 * clone of the other. Of notes too short for that score each has to be a copy of the other. It reads
 * each text once, however many it is compared with.
 */
export const textComparison = (): SameText => {
  const known = new Map<string, { count: number; words: ReadonlySet<string> }>();
  const read = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const list = wordsOf(text);
    const now = { count: list.length, words: new Set(list) };
    known.set(text, now);
    return now;
  };
  return (a, b) => {
    if (a === undefined || b === undefined) return false;
    const ofA = read(a);
    const ofB = read(b);
    const fewer = Math.min(ofA.count, ofB.count);
    if (fewer < fewestWords || shareOf(ofA.words, ofB.words) < leastShare) return false;
    if (sameWords(a, b)) return true;
    const [aIsClone = false, bIsClone = false] = clones(a, b);
    return fewer < enoughForPart ? aIsClone && bIsClone : aIsClone || bIsClone;
  };
};
