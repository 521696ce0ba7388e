import { PairKernel } from '../../../src/individuality/comparing/letter-pairs.js';
import type { Wording } from '../../../src/individuality/comparing/wording.js';
import { WordingIndex } from '../../../src/individuality/comparing/wording-index.js';
import { Lexis } from '../../../src/individuality/reading/lexis.js';

/** An empty index, with functions that take words. */
export const emptyIndex = () => {
  const lexis = new Lexis(new Set());
  const index = new WordingIndex(lexis, new PairKernel());
  const ids = (words: readonly string[]): number[] => words.map((word) => lexis.form(word).word);
  const add = (words: readonly string[]): Wording => index.add(ids(words), 0, words.length);
  const unindexed = (words: readonly string[]): Wording =>
    index.unindexed(ids(words), 0, words.length);
  return { lexis, index, ids, add, unindexed };
};
