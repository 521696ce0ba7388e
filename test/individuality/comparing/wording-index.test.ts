import { compareTwoStrings } from 'string-similarity';
import { describe, expect, test } from 'vitest';
import { Tally } from '../../../src/individuality/comparing/wording-index.js';
import { madeUpWords } from '../made-up-words.js';
import { emptyIndex } from './empty-index.js';

describe('similar sentences', () => {
  const words = madeUpWords(1, 6);
  const changed = (indexes: readonly number[], end = 'q'): string[] =>
    words.map((word, at) => (indexes.includes(at) ? `${word.slice(0, -1)}${end}` : word));
  const text = (given: readonly string[]): string => given.join('');

  test('are found from both sides, the most similar first, never the sentence itself', () => {
    const { index, add } = emptyIndex();
    const one = add(words);
    const twoChanged = add(changed([1, 4]));
    const oneChanged = add(changed([4], 'v'));
    add(madeUpWords(500, 6));
    const found = index.alike(one);
    expect(found.map(({ other }) => other.id)).toEqual([oneChanged.id, twoChanged.id]);
    expect(found.map((each) => each.dice)).toEqual([
      compareTwoStrings(text(words), text(changed([4], 'v'))),
      compareTwoStrings(text(words), text(changed([1, 4]))),
    ]);
    expect(found.map(({ commonWords, commonFacts }) => [commonWords, commonFacts])).toEqual([
      [5, 5],
      [4, 4],
    ]);
    expect(index.alike(one)).toEqual(found);
    expect(index.alike(oneChanged).map(({ other }) => other.id)).toEqual([one.id, twoChanged.id]);
    expect(index.alike(twoChanged).map(({ other }) => other.id)).toEqual([one.id, oneChanged.id]);
  });

  test('are sorted with copies first, then by index, if they are equally similar', () => {
    const { index, add, unindexed } = emptyIndex();
    const first = add(changed([1]));
    const second = add(changed([1], 'v'));
    const asked = unindexed(words);
    expect(index.alike(asked).map(({ other }) => other.id)).toEqual([first.id, second.id]);
    const more = add(changed([3, 5]));
    const most = add(changed([1], 'x'));
    expect(index.alike(asked).map(({ other }) => other.id)).toEqual([
      first.id,
      second.id,
      most.id,
      more.id,
    ]);
  });

  test('are sorted with a copy before a template, even if the template is more similar', () => {
    const { index, add, unindexed } = emptyIndex();
    // Two facts after eight words that anyone uses.
    const phrase = ['client', 'participated', 'and', 'shared', 'with', 'the', 'group', 'about'];
    const template = add([...phrase, 'bexi', 'dufo']);
    const copy = add([...phrase.slice(0, 4), 'wupi', 'zogu']);
    const asked = unindexed([...phrase, 'wupi', 'zogu']);
    const found = index.alike(asked);
    expect(found.map(({ other, copied }) => [other.id, copied])).toEqual([
      [copy.id, true],
      [template.id, false],
    ]);
    expect((found[0]?.dice ?? 1) < (found[1]?.dice ?? 0)).toBe(true);
  });

  test('are found for a sentence that is not indexed, which leaves no trace', () => {
    const { index, add, unindexed } = emptyIndex();
    const one = add(words);
    expect(index.alike(unindexed(changed([2]))).map(({ other }) => other.id)).toEqual([one.id]);
    expect(index.alike(one)).toEqual([]);
    expect(index.find(unindexed(changed([2])).words, 0, 6)).toBeUndefined();
    expect(index.find([5, ...one.words, 5], 1, 7)).toBe(one);
    expect(index.find(one.words, 0, 5)).toBeUndefined();
    expect(add(words)).toBe(one);
  });

  test('share at least two of five stems', () => {
    const { index, add, unindexed } = emptyIndex();
    const five = words.slice(0, 5);
    const kept = (count: number) =>
      five.map((word, at) => (at < count ? word : `${word.slice(0, -1)}q`));
    expect(compareTwoStrings(text(five), text(kept(1)))).toBeGreaterThan(0.65);
    add(kept(1));
    expect(index.alike(unindexed(five))).toEqual([]);
    const alike = add(kept(2));
    expect(index.alike(unindexed(five)).map(({ other }) => other.id)).toEqual([alike.id]);
  });

  test('share at least two fifths of the stems of the shorter sentence', () => {
    const { index, add, unindexed } = emptyIndex();
    const six = words;
    const eight = [
      ...six.slice(0, 3),
      ...six.slice(3).map((word) => `${word.slice(0, -1)}q`),
      'wu',
      'xo',
    ];
    expect(compareTwoStrings(text(six), text(eight))).toBeGreaterThan(0.65);
    const long = add(eight);
    expect(index.alike(unindexed(six)).map(({ other }) => other.id)).toEqual([long.id]);
    expect(index.alike(unindexed(eight))).toHaveLength(1);
  });

  test('are found even if many sentences share their stems', () => {
    const { index, add } = emptyIndex();
    const all = Array.from({ length: 60 }, (_, at) => add([...words, ...madeUpWords(900 + at, 1)]));
    for (const one of all) expect(index.alike(one)).toHaveLength(7 * 5);
  });

  test('are those that share most stems if there are too many', () => {
    const { index, add } = emptyIndex();
    for (let at = 0; at < 100; at += 1) add([...words, ...madeUpWords(900 + at, 2)]);
    const close = [0, 1, 2].map((at) => add([...words, 'wu', ...madeUpWords(700 + at, 1)]));
    const one = add([...words, 'wu', 'xo']);
    const found = index.alike(one).map(({ other }) => other.id);
    expect(found).toHaveLength(8 * 5);
    for (const { id } of close) expect(found).toContain(id);
  });

  test('have the same coefficient from both sides, in whatever order they are sought', () => {
    const alikeIn = (order: (count: number) => number[]) => {
      const { index, add } = emptyIndex();
      const all = [
        ...Array.from({ length: 70 }, (_, at) => add([...words, ...madeUpWords(900 + at, 1)])),
        add(changed([2])),
        add([...words, 'wu', 'xo', 'zy']),
      ];
      const found: [number, [number, number][]][] = order(all.length).map((at) => {
        const one = all[at];
        if (!one) throw new RangeError();
        return [one.id, index.alike(one).map(({ other, dice }) => [other.id, dice])];
      });
      return found.sort(([a], [b]) => a - b);
    };
    const upward = (count: number) => [...Array(count).keys()];
    expect(alikeIn(upward)).toEqual(alikeIn((count) => upward(count).reverse()));
  });
});

test('a tally counts by any small key', () => {
  const tally = new Tally();
  for (const key of [0, 255, 256, 257, 1000, 5000]) {
    expect(tally.get(key)).toBe(0);
    expect(tally.add(key, 3)).toBe(3);
    expect(tally.add(key, 2)).toBe(5);
  }
  for (const key of [5000, 1000, 257, 256, 255, 0]) {
    expect(tally.get(key)).toBe(5);
    expect(tally.take(key)).toBe(5);
    expect(tally.get(key)).toBe(0);
  }
  expect(tally.take(9000)).toBe(0);
  expect(tally.get(9000)).toBe(0);
  expect(tally.add(9000, 1)).toBe(1);
});
