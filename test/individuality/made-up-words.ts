const consonants = 'bdfghjklmnprtvwz';
const vowels = 'aeiou';

/** A word that no one uses: six letters, different for every number up to half a million. */
const madeUpWord = (number: number): string => {
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

/** Made-up words, from a number on. */
export const madeUpWords = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => madeUpWord((from + at) * 7919));

/** Words as a sentence. */
export const sentenceOf = (words: readonly string[]): string => `${words.join(' ')}.`;
