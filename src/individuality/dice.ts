import { compareTwoStrings } from 'string-similarity';

/**
 * How alike two texts are, from 0 to 1: the Dice coefficient of their letter pairs, spaces left out.
 * `string-similarity` defines it; every other way in which this library reckons it gives the same number.
 */
export const dice = (first: string, second: string): number => compareTwoStrings(first, second);
