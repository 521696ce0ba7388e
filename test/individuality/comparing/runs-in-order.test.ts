import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsInOrder } from '../../../src/individuality/comparing/runs-in-order.js';
import { madeUpWords } from '../made-up-words.js';
import { note, pooled } from './pooled-notes.js';

const runsIn = (text: string, other: string) => {
  const [one, two] = pooled([note('a', text), note('b', other)]).notes;
  return one && two ? runsInOrder(one, two) : [];
};

const words = madeUpWords(1, 12);
const part = (from: number, to: number): string => words.slice(from, to).join(' ');
const filler = (number: number, count: number): string =>
  madeUpWords(100 * number, count).join(' ');

describe('runs that come back in the same order', () => {
  test('are three words or longer', () => {
    expect(runsIn(part(0, 3), `${filler(1, 2)} ${part(0, 3)}`)).toEqual([
      { from: 0, otherFrom: 2, length: 3 },
    ]);
    expect(runsIn(part(0, 5), part(0, 5))).toEqual([{ from: 0, otherFrom: 0, length: 5 }]);
    expect(runsIn(part(0, 2), part(0, 2))).toEqual([]);
    expect(runsIn('', part(0, 3))).toEqual([]);
  });

  test('have other words between them', () => {
    const text = `${part(0, 3)} ${filler(1, 2)} ${part(3, 7)}`;
    expect(runsIn(text, `${part(0, 3)} ${filler(2, 5)} ${part(3, 7)}`)).toEqual([
      { from: 0, otherFrom: 0, length: 3 },
      { from: 5, otherFrom: 8, length: 4 },
    ]);
  });

  test('are not those that come back in another order', () => {
    const turned = `${part(4, 8)} ${filler(1, 2)} ${part(0, 3)}`;
    expect(runsIn(`${part(0, 3)} ${filler(2, 2)} ${part(4, 8)}`, turned)).toEqual([
      { from: 5, otherFrom: 0, length: 4 },
    ]);
  });

  test('are found where the other note repeats one of them', () => {
    const repeated = `${part(4, 7)} ${filler(1, 2)} ${part(0, 3)} ${filler(2, 2)} ${part(4, 7)}`;
    expect(runsIn(`${part(0, 3)} ${filler(3, 2)} ${part(4, 7)}`, repeated)).toEqual([
      { from: 0, otherFrom: 5, length: 3 },
      { from: 5, otherFrom: 10, length: 3 },
    ]);
    expect(runsIn(part(0, 3), `${part(0, 3)} ${filler(1, 2)} ${part(0, 3)}`)).toHaveLength(1);
  });

  test('are looked for at the first eight places of the other note', () => {
    const often = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${part(0, 3)} ${filler(at + 1, 2)}`).join(' ');
    const text = `${part(9, 12)} ${filler(30, 2)} ${part(0, 3)}`;
    expect(runsIn(text, `${often(7)} ${part(9, 12)} ${filler(40, 1)} ${often(1)}`)).toHaveLength(2);
    expect(runsIn(text, `${often(8)} ${part(9, 12)} ${filler(40, 1)} ${often(1)}`)).toHaveLength(1);
  });
});

test('runs go forward in both notes, and both notes have their words', () => {
  const text = fc
    .array(fc.constantFrom(...'boat lake uncle bread piano snow'.split(' ')), { maxLength: 40 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { notes } = pooled([note('a', one), note('b', other)]);
      const [words = [], otherWords = []] = notes.map((read) => read.text.words);
      let last = { from: -1, otherFrom: -1 };
      for (const run of runsIn(one, other)) {
        expect(run.from).toBeGreaterThan(last.from);
        expect(run.otherFrom).toBeGreaterThan(last.otherFrom);
        expect(words.slice(run.from, run.from + run.length)).toEqual(
          otherWords.slice(run.otherFrom, run.otherFrom + run.length),
        );
        last = run;
      }
    }),
    { seed: 20, numRuns: 200 },
  );
});
