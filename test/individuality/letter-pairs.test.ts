import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { describe, expect, test } from 'vitest';
import { diceOf, PairKernel } from '../../src/individuality/comparing/letter-pairs.js';

const kernel = new PairKernel();

const reckoned = (first: string, second: string): number => {
  const [a, b] = [first, second].map((text) => kernel.pairsOf([0], () => text));
  if (!a || !b) throw new TypeError('Two texts have two lists of pairs.');
  kernel.mark(a);
  const common = kernel.common(b);
  kernel.clear(a);
  return first === second ? 1 : diceOf(a, b, common);
};

/** Texts that share many pairs: few letters, often repeated, and letters of everywhere. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab@~#é😀\u0301'), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'etaoin'), maxLength: 200 }),
);

describe('the letter pairs', () => {
  test('give the number of string-similarity, bit for bit, on any Unicode', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        // The package takes spaces out; words have none.
        const [a, b] = [first.replace(/\s+/g, ''), second.replace(/\s+/g, '')];
        expect(reckoned(a, b)).toBe(compareTwoStrings(a, b));
      }),
      { seed: 90853, numRuns: 5000 },
    );
  });

  test('give it for words that stand one after the other', () => {
    const words = ['she', 'told', '', 'the', 'told', 'group'];
    const pairs = kernel.pairsOf([0, 1, 2, 3, 4, 5], (word) => words[word] ?? '');
    const whole = kernel.pairsOf([0], () => words.join(''));
    expect(pairs).toEqual(whole);
  });

  test.each([
    ['', '', 1],
    ['a', 'b', 0],
    ['a', 'a', 1],
    ['ab', 'ab', 1],
    ['night', 'nacht', 0.25],
    ['aaaaaa', 'aaa', 4 / 7],
  ])('reckon %s and %s as %d', (first, second, alike) => {
    expect(reckoned(first, second)).toBe(alike);
    expect(compareTwoStrings(first, second)).toBe(alike);
  });

  test('leave nothing behind: the same question has the same answer', () => {
    const ask = () => reckoned('the boat and the bank', 'the bank of the boat');
    const first = ask();
    reckoned('#'.repeat(500), '~'.repeat(500));
    expect(ask()).toBe(first);
  });
});
