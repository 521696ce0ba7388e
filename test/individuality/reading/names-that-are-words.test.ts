import { expect, test } from 'vitest';
import { isAlsoAWord } from '../../../src/individuality/reading/names-that-are-words.js';

test('names that are also words are a small set, in lowercase', () => {
  expect(isAlsoAWord.has('rose')).toBe(true);
  expect(isAlsoAWord.has('grace')).toBe(true);
  expect(isAlsoAWord.has('ruben')).toBe(false);
  expect(isAlsoAWord.size).toBeLessThan(300);
  for (const word of isAlsoAWord) expect(word).toMatch(/^[a-z]+$/);
});
