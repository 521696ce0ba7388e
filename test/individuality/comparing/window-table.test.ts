import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachWindow, WindowTable } from '../../../src/individuality/comparing/window-table.js';
import { madeUpWords } from '../made-up-words.js';
import { note, pooled } from './pooled-notes.js';

/** The holders that a table has for a hash, the latest first. */
const holdersOf = (table: WindowTable, hash: number, first = table.first(hash)): number[] => {
  const found: number[] = [];
  for (let at = first; at >= 0; at = table.after(at)) found.push(table.holders[at] ?? -1);
  return found;
};

describe('a table of windows', () => {
  test('has the first holders of each hash, each of them once with its first window', () => {
    const table = new WindowTable(3);
    for (const holder of [4, 4, 5, 4, 6, 7]) table.add(9, holder, holder * 10);
    table.add(10, 8, 80);
    expect(holdersOf(table, 9)).toEqual([6, 5, 4]);
    expect(holdersOf(table, 10)).toEqual([8]);
    expect(holdersOf(table, 11)).toEqual([]);
    expect(table.froms).toEqual([40, 50, 60, 80]);
  });

  test('has them after it has grown', () => {
    const table = new WindowTable(2);
    for (let hash = 0; hash < 1500; hash += 1) {
      table.add(hash << 8, 1, hash);
      table.add(hash << 8, 2, hash);
    }
    for (let hash = 0; hash < 1500; hash += 1) expect(holdersOf(table, hash << 8)).toEqual([2, 1]);
  });

  test('has as many others for a holder that it knows as for one that it does not', () => {
    const table = new WindowTable(3);
    for (const holder of [1, 2, 3, 4]) table.add(9, holder, 0);
    const othersOf = (holder: number) =>
      holdersOf(table, 9, table.firstOther(9, holder)).filter((other) => other !== holder);
    expect(othersOf(1)).toEqual([3, 2]);
    expect(othersOf(2)).toEqual([3, 1]);
    expect(othersOf(3)).toEqual([2, 1]);
    expect(othersOf(4)).toEqual([2, 1]);
    expect(table.firstOther(8, 1)).toBe(-1);
  });

  test('has the same others for a holder, whether or not it was added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), fc.nat(12), (holders, holder) => {
        const others = (added: readonly number[]): number[] => {
          const table = new WindowTable(4);
          for (const one of added) table.add(1, one, 0);
          return holdersOf(table, 1, table.firstOther(1, holder)).filter((one) => one !== holder);
        };
        expect(others(holders)).toEqual(others(holders.filter((one) => one !== holder)));
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});

describe('the windows of a note', () => {
  const windowsIn = (text: string, size: number, frame?: string): [number, number][] => {
    const [only] = pooled([note('a', text, frame === undefined ? {} : { frame })]).notes;
    const found: [number, number][] = [];
    if (only) eachWindow(only, size, (hash, from) => found.push([hash, from]));
    return found;
  };
  const words = madeUpWords(1, 8);
  const [one, other] = [words.slice(0, 4).join(' '), words.slice(4).join(' ')];
  const fromsIn = (...given: Parameters<typeof windowsIn>): number[] =>
    windowsIn(...given).map(([, from]) => from);

  test('begin at every word that enough words follow, across the end of a sentence', () => {
    expect(fromsIn(`${one}. ${other}.`, 3)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(fromsIn(`${one}. ${other}.`, 8)).toEqual([0]);
    expect(fromsIn(`${one}. ${other}.`, 9)).toEqual([]);
  });

  test('cross neither an empty line nor the frame', () => {
    expect(fromsIn(`${one}.\n\n${other}.`, 3)).toEqual([0, 1, 4, 5]);
    expect(fromsIn(`${one}. ${other}.`, 3, `${one}.`)).toEqual([4, 5]);
  });

  test('have equal hashes if their words are equal', () => {
    const [, , ...again] = windowsIn(`${one}. ${one}.`, 4);
    expect(again.at(-1)?.[0]).toBe(windowsIn(`${one}.`, 4)[0]?.[0]);
  });
});
