import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alikeSketches,
  groupingKeys,
  keysOf,
  sketchSize,
  wholeKey,
} from '../../../src/individuality/corpus/sentence-keys.js';
import { fingerprintNote } from '../../../src/individuality/fingerprint.js';
import { Lexis } from '../../../src/individuality/reading/lexis.js';

const lexis = new Lexis(new Set());
const idsOf = (words: readonly string[]): number[] => words.map((word) => lexis.form(word).word);
const vocabulary = ['harbor', 'lantern', 'orchard', 'kettle', 'violin', 'gravel'];
/** Sentences of very few different words, so that runs of three repeat, and of more. */
const sentence = fc
  .oneof(
    fc.array(fc.constantFrom(...vocabulary.slice(0, 2)), { maxLength: 14, size: 'max' }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }),
  )
  .map(idsOf);
const options = { seed: 90853, numRuns: 1000 };

describe('the keys of a sentence', () => {
  test('are the smallest hashes of its three-word runs, in order and each once', () => {
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

  test('are the same only for the same words', () => {
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

  test('to group by are one for the whole sentence and its two smallest hashes, each with its kind', () => {
    const exact = [8, 16] as const;
    expect(groupingKeys({ exact, sketch: [] })).toEqual([9]);
    expect(groupingKeys({ exact, sketch: [20] })).toEqual([9, 22]);
    expect(groupingKeys({ exact, sketch: [20, 24] })).toEqual([9, 22, 26]);
    expect(groupingKeys({ exact, sketch: [20, 24, 28] })).toEqual([9, 22, 26]);
  });

  test('of a whole note do not depend on how it is split into sentences; an empty note has none', () => {
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
  ])(
    'that share %i of %i and %i hashes come from one sentence: %s',
    (shared, size, otherSize, alike) => {
      expect(alikeSketches(shared, size, otherSize)).toBe(alike);
    },
  );
});

test('a sentence that nearly repeats the frame is not the note’s own', () => {
  const frame =
    'Members listened to the harbor story and wrote down three small steps for the week.';
  const print = (text: string) => fingerprintNote({ noteId: 'n', patientId: 'p', text, frame });
  expect(print(frame).keys).toEqual([]);
  expect(print(frame.replace('week', 'month')).keys).toEqual([]);
  expect(print('Members listened to somebody else entirely, and she left early.').words).toEqual([
    10,
  ]);
});
