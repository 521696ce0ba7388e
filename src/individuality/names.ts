import type { PersonName } from '../record/group-member.js';
import { foldedWord } from './reading/characters.js';
import { WordScanner } from './reading/scan-words.js';

/** The words of one part of a name, as they are compared. */
const wordsOf = (part: string): string[] => {
  if (/^[A-Za-z]+$/.test(part)) return [part.toLowerCase()];
  const characters = new Map<string, string>();
  const words: string[] = [];
  new WordScanner().scan(part, (start, end) => {
    const word = foldedWord(part.slice(start, end), characters);
    if (word !== '') words.push(word);
  });
  return words;
};

/** A person's name as words. */
export interface NameWords {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly preferred: readonly string[];
}

/** Reads a person's name into words. */
export const nameWords = ({ given, family, preferred = '' }: PersonName): NameWords => ({
  given: wordsOf(given),
  family: wordsOf(family),
  preferred: wordsOf(preferred),
});

/** Every word of a name that can stand by itself; initials cannot. */
export const loneWords = ({ given, family, preferred }: NameWords): string[] =>
  [...given, ...family, ...preferred].filter((word) => word.length > 1);

/** The ways in which a full name is written, each as its words. */
export const fullNames = ({ given, family, preferred }: NameWords): string[][] => {
  if (family.length === 0) return [];
  const first = [given, preferred].filter((words) => words.length > 0);
  return first.flatMap((words) => [
    [...words, ...family],
    [...family, ...words],
  ]);
};

/** Whether two names are written alike, or both are unknown. */
export const sameName = (one: PersonName | undefined, other: PersonName | undefined): boolean =>
  one?.given === other?.given &&
  one?.family === other?.family &&
  one?.preferred === other?.preferred;
