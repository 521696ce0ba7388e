import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alikeSketches,
  groupingKeys,
  keysOf,
  type SentenceKeys,
  sketchSize,
  wholeKey,
} from '../../../src/individuality/corpus/sentence-keys.js';
import { keyText, sketchOf, wordsInCommon } from '../../../src/individuality/corpus/sketch.js';
import { fingerprintNote } from '../../../src/individuality/fingerprint.js';
import { Lexis } from '../../../src/individuality/reading/lexis.js';

const lexis = new Lexis(new Set());
const idsOf = (words: readonly string[]): number[] => words.map((word) => lexis.form(word).word);
const vocabulary = ['harbor', 'lantern', 'orchard', 'kettle', 'violin', 'gravel'];
/** Sentences of so few words that three on end come again, and of more. */
const sentence = fc
  .oneof(
    fc.array(fc.constantFrom(...vocabulary.slice(0, 2)), { maxLength: 14, size: 'max' }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }),
  )
  .map(idsOf);
const options = { seed: 90853, numRuns: 1000 };

describe('the keys of a sentence', () => {
  test('are the smallest hashes of three words on end, in order, each once', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const runs = words
          .slice(2)
          .flatMap((_, from) => keysOf(words, from, from + 3, lexis).sketch);
        const smallest = [...new Set(runs)].sort((a, b) => a - b).slice(0, sketchSize);
        expect(keysOf(words, 0, words.length, lexis).sketch).toEqual(smallest);
      }),
      options,
    );
  });

  test('are the same for the same words alone', () => {
    fc.assert(
      fc.property(sentence, sentence, (words, others) => {
        const [one, other] = [words, others].map(
          (each) => keysOf([0, ...each, 1], 1, each.length + 1, lexis).exact,
        );
        expect(one?.[0] === other?.[0]).toBe(`${words}` === `${others}`);
        expect(one?.[1] === other?.[1]).toBe(`${words}` === `${others}`);
      }),
      options,
    );
  });

  test('by which it is grouped are the whole and its two smallest, each with its kind', () => {
    const exact = [8, 16] as const;
    expect(groupingKeys({ exact, sketch: [] })).toEqual([9]);
    expect(groupingKeys({ exact, sketch: [20] })).toEqual([9, 22]);
    expect(groupingKeys({ exact, sketch: [20, 24] })).toEqual([9, 22, 26]);
    expect(groupingKeys({ exact, sketch: [20, 24, 28] })).toEqual([9, 22, 26]);
  });

  test('of a whole note do not tell how it is cut into sentences; a note without any has none', () => {
    const words = idsOf(['harbor', 'lantern', 'orchard', 'kettle']);
    const whole = wholeKey(words, [{ from: 0, to: 4 }], lexis);
    expect(whole & 3).toBe(3);
    expect(
      wholeKey(
        words,
        [
          { from: 0, to: 1 },
          { from: 1, to: 4 },
        ],
        lexis,
      ),
    ).toBe(whole);
    expect(wholeKey(words, [{ from: 0, to: 3 }], lexis)).not.toBe(whole);
    expect(wholeKey(words, [], lexis)).toBe(0);
  });

  test.each([
    [0, 0, 0, false],
    [1, 1, 1, false],
    [1, 2, 4, false],
    [2, 2, 4, true],
    [2, 4, 2, true],
    [2, 4, 4, true],
    [2, 5, 5, false],
    [2, 4, 5, true],
    [3, 5, 7, true],
    [3, 7, 8, false],
  ])('that share %i of %i and %i are of one sentence: %s', (shared, size, otherSize, alike) => {
    expect(alikeSketches(shared, size, otherSize)).toBe(alike);
  });
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const numberOf = (letters: string): number =>
  [...letters].reduceRight((number, letter) => number * 64 + alphabet.indexOf(letter), 0);

describe('keys as text', () => {
  test('are their kind and their bits', () => {
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

  test('are a block of letters for each sentence', () => {
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

const isAlike = (one: SentenceKeys, other: SentenceKeys): boolean =>
  (one.exact[0] === other.exact[0] && one.exact[1] === other.exact[1]) ||
  alikeSketches(
    one.sketch.filter((hash) => other.sketch.includes(hash)).length,
    one.sketch.length,
    other.sketch.length,
  );

const inCommon = (words: readonly number[], one: SentenceKeys[], other: SentenceKeys[]): number =>
  one.reduce(
    (sum, keys, at) => sum + (other.some((their) => isAlike(keys, their)) ? (words[at] ?? 0) : 0),
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
  ])('are those of sentences that are alike, among %s', (_, numbers, count, numRuns) => {
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

  test('are those of the sentences whose words were counted', () => {
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

  // What one piece finds is what very many different sentences have, and the one that is alike stands behind them.
  test.each([
    [49, 7],
    [50, 0],
  ])('are not looked for behind %i other holders of a piece', (count, common) => {
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

  test('are found behind a sentence that the other note has very often', () => {
    const repeated = (piece: number): SentenceKeys[] =>
      Array.from({ length: 60 }, () => ({ exact: [piece, 1], sketch: [piece] }));
    const often = [...repeated(1), ...repeated(2)];
    const other = [...often, { exact: [2, 2], sketch: [1, 2] } as const];
    const one = [{ exact: [3, 3], sketch: [1, 2] } as const, ...often];
    const words = [7, ...often.map(() => 0)];
    expect(wordsInCommon(words, sketchOf(one), sketchOf(other))).toBe(7);
  });
});

test('a sentence that says what the frame says in other words is not the own', () => {
  const frame =
    'Members listened to the harbor story and wrote down three small steps for the week.';
  const print = (text: string) => fingerprintNote({ noteId: 'n', patientId: 'p', text, frame });
  expect(print(frame).keys).toEqual([]);
  expect(print(frame.replace('week', 'month')).keys).toEqual([]);
  expect(print('Members listened to somebody else entirely, and she left early.').words).toEqual([
    10,
  ]);
});
