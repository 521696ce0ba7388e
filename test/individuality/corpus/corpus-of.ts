import { Corpus } from '../../../src/individuality/corpus/corpus.js';

/** A corpus of notes, each of a patient of its own unless one is named. */
export const corpusOf = (
  texts: readonly string[],
  patients: readonly (string | undefined)[] = [],
): Corpus => {
  const corpus = new Corpus(new Set());
  for (const [at, text] of texts.entries())
    corpus.add({ noteId: `n${at}`, patientId: patients[at] ?? `p${at}`, text });
  return corpus;
};

const consonants = 'bdfghjklmnprtvwz';
const vowels = 'aeiou';

/** A word that nobody uses: six letters, another one for every number up to half a million. */
export const madeUpWord = (number: number): string => {
  let rest = number;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable += 1) {
    word += consonants.charAt(rest % consonants.length);
    rest = Math.floor(rest / consonants.length);
    word += vowels.charAt(rest % vowels.length);
    rest = Math.floor(rest / vowels.length);
  }
  return word;
};

/** So many made-up words, from a number on. */
export const madeUpWords = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => madeUpWord((from + at) * 7919));

/** Words as a sentence. */
export const sentenceOf = (words: readonly string[]): string => `${words.join(' ')}.`;
