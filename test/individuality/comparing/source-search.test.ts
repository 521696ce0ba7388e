import { describe, expect, test } from 'vitest';
import {
  emptyTally,
  hasSameFacts,
  isMostlyCopied,
  SourceSearch,
} from '../../../src/individuality/comparing/source-search.js';
import { note, pooled } from './pooled-notes.js';

describe('what two notes have in common', () => {
  test.each([
    [3, 5, true],
    [3, 6, false],
    [2, 2, false],
    [6, 10, true],
    [5, 9, false],
  ])('%i of %i facts: the same facts is %s', (commonFacts, facts, same) => {
    expect(hasSameFacts({ ...emptyTally(0), commonFacts, facts })).toBe(same);
  });

  test.each([
    [0, 0, false],
    [5, 10, true],
    [5, 11, false],
    [1, 0, true],
  ])('%i of %i words: mostly copied is %s', (copied, telling, mostly) => {
    expect(isMostlyCopied({ ...emptyTally(telling), copied })).toBe(mostly);
  });
});

describe('the best source of a sentence', () => {
  const sentence = 'Zebulon hauled marble blocks from quarries near Tuscany yesterday.';
  const sourcesOf = (...texts: string[]): (number | undefined)[] => {
    const { pool, notes } = pooled(texts.map((text, index) => note(`${index}`, text)));
    const last = notes.at(-1);
    if (!last) throw new TypeError('A note was added.');
    const search = new SourceSearch(pool, last, (noteIndex) => noteIndex !== last.index);
    return last.sentences.map((one) => search.bestSource(one)?.noteIndex);
  };

  test('has most words, is most similar, shares most, and was written first', () => {
    const alike = sentence.replace('blocks', 'bricks');
    const more = 'Counted the bottles in the garage twice.';
    expect(sourcesOf(alike, sentence, sentence)).toEqual([1]);
    expect(sourcesOf(sentence, alike, sentence)).toEqual([0]);
    expect(sourcesOf(sentence, sentence, sentence)).toEqual([0]);
    expect(
      sourcesOf(
        'Members participated and shared with the group about violins.',
        sentence,
        sentence,
        sentence,
      ),
    ).toEqual([1]);
    expect(sourcesOf(sentence, `${sentence} ${more}`, `${sentence} ${more}`)).toEqual([1, 1]);
  });
});
