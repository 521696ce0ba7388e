import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { describe, expect, test } from 'vitest';
import { diceOf, PairKernel } from '../../../src/individuality/comparing/letter-pairs.js';
import { runs } from '../../whole/long-runs.js';

const kernel = new PairKernel();

/** The Dice coefficient of two texts as the kernel computes it; equal texts are never compared by it. */
const kernelDice = (first: string, second: string): number => {
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
  test('give exactly the number of string-similarity for any Unicode text', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        // The package removes spaces; words have none.
        const [a, b] = [first.replace(/\s+/g, ''), second.replace(/\s+/g, '')];
        expect(kernelDice(a, b)).toBe(compareTwoStrings(a, b));
      }),
      { seed: 90853, numRuns: runs(500, 10_000) },
    );
  });

  test('of a list of words are those of the joined text', () => {
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
  ])('make %s and %s %d alike', (first, second, alike) => {
    expect(kernelDice(first, second)).toBe(alike);
    expect(compareTwoStrings(first, second)).toBe(alike);
  });

  test('leave no state behind: the same comparison has the same result', () => {
    const ask = () => kernelDice('the boat and the bank', 'the bank of the boat');
    const first = ask();
    kernelDice('#'.repeat(500), '~'.repeat(500));
    expect(ask()).toBe(first);
  });
});

describe('tables that grow', () => {
  const alike = (first: string, second: string): number => {
    const [a, b] = [kernel.pairsOf([0], () => first), kernel.pairsOf([0], () => second)];
    expect([a.length, b.length]).toEqual([first.length, second.length]);
    kernel.mark(a);
    const common = kernel.common(b);
    kernel.clear(a);
    expect(kernel.common(b)).toBe(0);
    return first === second ? 1 : diceOf(a, b, common);
  };
  /** Texts of letters that have no row in the table: every pair is looked up. */
  const rare = (from: number, count: number): string =>
    String.fromCharCode(
      ...Array.from({ length: count }, (_, at) => 0x4e00 + ((from + at * 7) % 3000)),
    );

  test.each([
    ['many rare pairs', rare(0, 3000), rare(1500, 3000)],
    ['more rare pairs', rare(1, 2900), rare(2, 2900)],
    ['longer texts', 'abcdefghij'.repeat(150), 'ghijabcdef'.repeat(140)],
    [
      'a pair that is repeated more often than the table has room for',
      'ababababababab',
      'abababab',
    ],
    ['one letter many times', 'z'.repeat(90), 'z'.repeat(40)],
    ['letters at the ends of the alphabet', 'azaz@~#~@#a#', 'za@za#~#~a'],
    ['letters with and without a row', 'aéaéa1a1aAaA', 'éa1aAaéaA'],
    ['the last of ASCII and the first beyond', '\u007f\u0080\u007f\u0080', '\u0080\u007f\u0080'],
    ['three and four times', 'abcabcabc', 'abcabcabcabc'],
    ['five and six times', 'xyxyxyxyxy', 'xyxyxyxyxyxy'],
    ['one letter', 'a', 'ab'],
    ['two letters', 'ab', 'ba'],
    ['a zero', '\0a\0a', 'a\0'],
    ['a zero and another letter', '\0ab', '\0ac'],
    ['a rare pair that is repeated, and the rare one after it', 'éx'.repeat(9), 'êx'],
  ])('give the number of string-similarity for %s', (_, first, second) => {
    expect(alike(first, second)).toBe(compareTwoStrings(first, second));
    expect(alike(second, first)).toBe(compareTwoStrings(second, first));
    expect(alike(first, first)).toBe(1);
  });

  test('mark every pair, whichever makes the table grow', () => {
    const fresh = new PairKernel();
    for (let code = 0; code < 2500; code += 1) {
      const pairs = fresh.pairsOf([0], () => `é${String.fromCharCode(0x4e00 + code)}`);
      fresh.mark(pairs);
      expect(fresh.common(pairs)).toBe(1);
      fresh.clear(pairs);
      expect(fresh.common(pairs)).toBe(0);
    }
  });

  test('keep their numbers', () => {
    const before = kernel.pairsOf([0], () => rare(0, 50));
    kernel.pairsOf([0], () => rare(11, 3000));
    expect(kernel.pairsOf([0], () => rare(0, 50))).toEqual(before);
  });
});
