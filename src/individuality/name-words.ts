import type { PersonName } from '../record/person-name.js';
import { foldedWord } from './reading/characters.js';
import { WordScanner } from './reading/scan-words.js';

/** A person's name as folded words. */
export interface NameWords {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly preferred: readonly string[];
}

const wordsOf = (part: string): string[] => {
  // A shortcut: most names are one word of ASCII letters.
  if (/^[A-Za-z]+$/.test(part)) return [part.toLowerCase()];
  const characters = new Map<string, string>();
  const words: string[] = [];
  new WordScanner().scan(part, (start, end) => {
    const word = foldedWord(part.slice(start, end), characters);
    if (word !== '') words.push(word);
  });
  return words;
};

/** Reads a person's name into words. */
export const nameWords = ({ given = '', family = '', preferred = '' }: PersonName): NameWords => ({
  given: wordsOf(given),
  family: wordsOf(family),
  preferred: wordsOf(preferred),
});

/** Every word of a name that can be used by itself: all but initials. */
export const loneWords = ({ given, family, preferred }: NameWords): string[] =>
  [...given, ...family, ...preferred].filter((word) => word.length > 1);

/** The ways to write a full name, each as a list of words. */
export const fullNames = ({ given, family, preferred }: NameWords): string[][] => {
  if (family.length === 0) return [];
  const first = [given, preferred].filter((words) => words.length > 0);
  return first.flatMap((words) => [
    [...words, ...family],
    [...family, ...words],
  ]);
};

/** Folded words of all names that are to be masked. */
export const maskedNames = (names: Iterable<PersonName | undefined>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const name of names)
    if (name) for (const word of loneWords(nameWords(name))) words.add(word);
  return words;
};

/** Whether two names are written the same way, or both are unknown. */
export const sameName = (one: PersonName | undefined, other: PersonName | undefined): boolean =>
  one?.given === other?.given &&
  one?.family === other?.family &&
  one?.preferred === other?.preferred;
