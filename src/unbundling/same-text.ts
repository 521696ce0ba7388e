import { compareTwoStrings } from 'string-similarity';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text alone: without capitals, punctuation and differences of Unicode form. */
export const plainWords = (text: string): string => wordsOf(text).join(' ');

// The first word, where it and what follows it are plain ASCII: such texts need no folding to differ.
const plainFirstWord = /^[\s!-/:-@[-`{-~]*([A-Za-z0-9]+)(?:[\s!-/:-@[-`{-~]|$)/;

const beginApart = (a: string, b: string): boolean => {
  const ofA = plainFirstWord.exec(a)?.[1];
  const ofB = plainFirstWord.exec(b)?.[1];
  return ofA !== undefined && ofB !== undefined && ofA.toLowerCase() !== ofB.toLowerCase();
};

/** Whether two texts have the same words, whatever their capitals, punctuation and Unicode form. */
export const sameWords = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  return a === b || (!beginApart(a, b) && plainWords(a) === plainWords(b));
};

// Fewer words than these may be the same in two honest notes.
const fewestWords = 5;

/** Whether one of two notes of a patient's day is a clone of the other. */
export const sameText = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const words = Math.min(wordsOf(a).length, wordsOf(b).length);
  if (words < fewestWords) return false;
  return sameWords(a, b) || compareTwoStrings(wordsOf(a).join(' '), wordsOf(b).join(' ')) >= 0.9;
};
