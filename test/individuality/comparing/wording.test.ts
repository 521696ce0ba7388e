import { describe, expect, test } from 'vitest';
import { isCopy, isTelling, stemsOf } from '../../../src/individuality/comparing/wording.js';
import { emptyIndex } from './empty-index.js';

describe('the stems of a sentence', () => {
  test('are its different words with meaning, the specific ones first', () => {
    const { lexis, ids } = emptyIndex();
    const words = ids(['the', 'group', 'harbor', 'and', 'harbor', 'lantern', 'group', 'harbors']);
    const stem = (word: string) => lexis.stem(lexis.form(word).word);
    expect(stemsOf(words, 0, words.length, lexis)).toEqual({
      stems: [stem('harbor'), stem('lantern'), stem('group')],
      specific: 2,
    });
    expect(stemsOf(words, 0, 2, lexis)).toEqual({ stems: [stem('group')], specific: 0 });
    expect(stemsOf(words, 0, 1, lexis)).toEqual({ stems: [], specific: 0 });
    expect(stemsOf(words, 2, 5, lexis)).toEqual({ stems: [stem('harbor')], specific: 1 });
  });

  test('let it be recognized on its own from four words on', () => {
    const { unindexed } = emptyIndex();
    expect(isTelling(unindexed(['the', 'harbor', 'and', 'then']))).toBe(true);
    expect(isTelling(unindexed(['harbor', 'lantern', 'kettle']))).toBe(false);
    expect(isTelling(unindexed(['the', 'and', 'then', 'with', 'them']))).toBe(false);
  });
});

test.each([
  [3, 3, 0.75, 2, true],
  [3, 3, 0.75, 1, false],
  [4, 4, 0.75, 2, true],
  [4, 4, 0.7499, 2, false],
  [4, 2, 0.8, 2, true],
  [2, 4, 0.8, 1, false],
  [0, 4, 0.9, 0, true],
  [4, 0, 0.9, 0, true],
  [5, 5, 0.7, 3, true],
  [5, 5, 0.7, 2, false],
  [2, 9, 0.7, 2, true],
  [1, 1, 0.7, 1, false],
  [0, 0, 0.7, 0, false],
])(
  'a sentence with %d facts and one with %d, %d alike and with %d facts in common, are copies: %s',
  (own, other, dice, common, copied) => {
    const wording = (specific: number) => ({ specific }) as Parameters<typeof isCopy>[0];
    expect(isCopy(wording(own), wording(other), dice, common)).toBe(copied);
  },
);
