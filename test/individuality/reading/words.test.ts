import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/individuality/reading/stem.js';
import {
  allCapitals,
  capitalized,
  functional,
  generic,
  lowerCase,
  newWord,
  oneCapital,
  shapeOf,
  specific,
  weigh,
} from '../../../src/individuality/reading/words.js';

describe('the shape of a word', () => {
  test.each([
    ['word', lowerCase],
    ['wORD', lowerCase],
    ['7th', lowerCase],
    ['é', lowerCase],
    ['éA', lowerCase],
    ['漢', lowerCase],
    ['Word', capitalized],
    ['Éa', capitalized],
    ['McRae', capitalized],
    ['WORD', allCapitals],
    ['ÉA', allCapitals],
    ['A', oneCapital],
    ['É', oneCapital],
    ['E\u0301', oneCapital],
  ])('%s is %d', (written, shape) => {
    expect(shapeOf(written)).toBe(shape);
  });
});

describe('the weight of a word', () => {
  test.each([
    ['the', functional],
    ['x', functional],
    ['é', functional],
    ['漢', specific],
    ['\u2e80', specific],
    ['group', generic],
    ['sharing', generic],
    ['otis', specific],
    ['landlord', specific],
  ])('%s is %d', (text, weight) => {
    const word = newWord(text, 0, 1);
    expect(weigh(word)).toBe(weight);
    expect(word.weight).toBe(weight);
    expect(word.stem).toBe(weight === functional ? -1 : undefined);
    expect(word.stemText).toBe(weight === functional ? '' : stemOf(text));
  });
});
