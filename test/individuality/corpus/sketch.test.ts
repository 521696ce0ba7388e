import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alikeSketches,
  type SentenceKeys,
  sketchSize,
} from '../../../src/individuality/corpus/sentence-keys.js';
import { keyText, sketchOf, wordsInCommon } from '../../../src/individuality/corpus/sketch.js';

const options = { seed: 90853, numRuns: 1000 };

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const numberOf = (letters: string): number =>
  [...letters].reduceRight((number, letter) => number * 64 + alphabet.indexOf(letter), 0);

describe('keys as text', () => {
  test('have a letter for their kind, then their bits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(1, 2, 3), (hash, kind) => {
        const text = keyText((hash & ~3) | kind);
        expect(text.charAt(0)).toBe(' stw'.charAt(kind));
        expect(text).toHaveLength(6);
        expect(numberOf(text.slice(1))).toBe(hash >>> 2);
      }),
      options,
    );
  });

  test('form a block of letters for each sentence', () => {
    const sketch = sketchOf([
      { exact: [0xabcdef12, 0x12345678], sketch: [1, 64, 0xffffffff] },
      { exact: [5, 6], sketch: [] },
    ]);
    expect(sketch).toHaveLength(46);
    expect(numberOf(sketch.slice(0, 4))).toBe(0xcdef12);
    expect(numberOf(sketch.slice(4, 7))).toBe(0x12345678 & 0x3ffff);
    expect(sketch.slice(7, 23)).toBe('BAAAABAA____....');
    expect(sketch.slice(23)).toBe('FAAAGAA................');
  });
});

const isSimilar = (one: SentenceKeys, other: SentenceKeys): boolean =>
  (one.exact[0] === other.exact[0] && one.exact[1] === other.exact[1]) ||
  alikeSketches(
    one.sketch.filter((hash) => other.sketch.includes(hash)).length,
    one.sketch.length,
    other.sketch.length,
  );

const inCommon = (words: readonly number[], one: SentenceKeys[], other: SentenceKeys[]): number =>
  one.reduce(
    (sum, keys, at) => sum + (other.some((their) => isSimilar(keys, their)) ? (words[at] ?? 0) : 0),
    0,
  );

describe('the words of two sketches in common', () => {
  const keys = (numbers: number) =>
    fc.record({
      exact: fc.tuple(fc.nat({ max: numbers }), fc.nat({ max: 1 })),
      sketch: fc.uniqueArray(fc.nat({ max: numbers }), { maxLength: sketchSize }),
    });
  const sentences = (numbers: number, count: number) =>
    fc.array(keys(numbers), { maxLength: count, size: 'max' });

  test.each([
    ['few', 6, 8, 400],
    ['many', 400, 120, 100],
  ])('are those of similar sentences, among %s sentences', (_, numbers, count, numRuns) => {
    fc.assert(
      fc.property(sentences(numbers, count), sentences(numbers, count), (one, other) => {
        const words = one.map((_, at) => at + 1);
        expect(wordsInCommon(words, sketchOf(one), sketchOf(other))).toBe(
          inCommon(words, one, other),
        );
      }),
      { seed: 90853, numRuns },
    );
  });

  test('are those of the sentences whose words are counted', () => {
    const sketch = sketchOf([
      { exact: [1, 1], sketch: [] },
      { exact: [2, 2], sketch: [] },
    ]);
    expect(wordsInCommon([5], sketch, sketch)).toBe(5);
    expect(wordsInCommon([5, 6], sketch, sketch)).toBe(11);
    expect(wordsInCommon([5, 6, 7], sketch, sketch)).toBe(11);
    expect(wordsInCommon([5, 6], '', sketch)).toBe(0);
    expect(wordsInCommon([5, 6], sketch, '')).toBe(0);
  });

  // Many other sentences share each piece of the similar one, and come before it.
  test.each([
    [49, 7],
    [50, 0],
  ])('are not searched for after %i other sentences with the same piece', (count, common) => {
    const holders = (piece: number): SentenceKeys[] =>
      Array.from({ length: count }, (_, at) => ({
        exact: [piece, at],
        sketch: [piece, 1000 + piece * 100 + at],
      }));
    const other = [...holders(1), ...holders(2), { exact: [3, 3], sketch: [1, 2] } as const];
    const fillers = Array.from(
      { length: 45 },
      (_, at): SentenceKeys => ({ exact: [9, at], sketch: [] }),
    );
    const one = [{ exact: [4, 4], sketch: [1, 2] } as const, ...fillers];
    expect(wordsInCommon([7, ...fillers.map(() => 0)], sketchOf(one), sketchOf(other))).toBe(
      common,
    );
  });

  test('are found after a sentence that the other note repeats many times', () => {
    const repeated = (piece: number): SentenceKeys[] =>
      Array.from({ length: 60 }, () => ({ exact: [piece, 1], sketch: [piece] }));
    const often = [...repeated(1), ...repeated(2)];
    const other = [...often, { exact: [2, 2], sketch: [1, 2] } as const];
    const one = [{ exact: [3, 3], sketch: [1, 2] } as const, ...often];
    const words = [7, ...often.map(() => 0)];
    expect(wordsInCommon(words, sketchOf(one), sketchOf(other))).toBe(7);
  });
});
