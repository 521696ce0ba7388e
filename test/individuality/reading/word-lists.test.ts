import { expect, test } from 'vitest';
import { stemOf } from '../../../src/individuality/reading/stem.js';
import { isFunctionWord, isGenericStem } from '../../../src/individuality/reading/word-lists.js';

test('function words are in lowercase, without apostrophes', () => {
  expect(isFunctionWord.has('the')).toBe(true);
  expect(isFunctionWord.has('dont')).toBe(true);
  expect(isFunctionWord.has('group')).toBe(false);
  for (const word of isFunctionWord) expect(word).toMatch(/^[a-z]+$/);
});

test('generic words are found by their stems, whatever their form', () => {
  for (const word of ['share', 'sharing', 'therapist', 'feelings'])
    expect(isGenericStem.has(stemOf(word))).toBe(true);
  expect(isGenericStem.has(stemOf('landlord'))).toBe(false);
});
