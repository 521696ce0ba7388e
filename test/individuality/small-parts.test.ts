import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedRuns } from '../../src/individuality/comparing/align-words.js';
import { isCopy } from '../../src/individuality/comparing/wording.js';
import { NumberList } from '../../src/individuality/corpus/corpus.js';
import { hashOfWord, WordScanner } from '../../src/individuality/reading/scan-words.js';
import { LinkedGroups } from '../../src/input/linked-groups.js';

describe('words of a text', () => {
  const words = (text: string): string[] => {
    const found: string[] = [];
    new WordScanner().scan(text, (start, end, isNumber, _, hash) => {
      const word = text.slice(start, end);
      if (!isNumber) expect(hash).toBe(hashOfWord(word));
      found.push(isNumber ? `#${word}` : word);
    });
    return found;
  };

  test.each([
    ['', []],
    ['a', ['a']],
    ["I don't; he’d 'go'", ['I', "don't", 'he’d', 'go']],
    ["sisters' x' y", ['sisters', 'x', 'y']],
    ["o'7", ['o', '#7']],
    [
      'at 7:30 or 4/10, 3.5 mg, 2026-03-04',
      ['at', '#7:30', 'or', '#4/10', '#3.5', 'mg', '#2026-03-04'],
    ],
    ['10am 3rd 50% 5%5', ['#10am', '#3rd', '#50', '#5%5']],
    ['7. 8: 9-', ['#7', '#8', '#9']],
    ['7;8', ['#7', '#8']],
    ['b12 x2', ['b12', 'x2']],
    ['cafe\u0301s e\u200bnd', ['cafe\u0301s', 'e\u200bnd']],
    ['漢字ab', ['漢', '字', 'ab']],
    ['漢\u0301字', ['漢\u0301', '字']],
    ['a😀b', ['a', 'b']],
    ['a\uffffb', ['a', 'b']],
    ['𝒜𝒷 x', ['𝒜𝒷', 'x']],
    ['٣٤ ½', ['#٣٤', '#½']],
    ['\u0301a', ['\u0301a']],
    ['5\u200b5 x', ['#5\u200b5', 'x']],
    ['Ａ b', ['Ａ', 'b']],
    ['５ ６', ['#５', '#６']],
    ['𐀀a 𐀀', ['𐀀a', '𐀀']],
  ])('%j are %j', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  test('are cut where they are too long', () => {
    expect(words('a'.repeat(130)).map(({ length }) => length)).toEqual([64, 64, 2]);
    expect(words('1'.repeat(65))).toEqual([`#${'1'.repeat(64)}`, '#1']);
    expect(words(`é${'a'.repeat(64)}`).map(({ length }) => length)).toEqual([64, 1]);
    expect(words(`${'a'.repeat(64)} b`).map(({ length }) => length)).toEqual([64, 1]);
  });
});

describe('runs that stand in both of two sentences', () => {
  const runs = (a: string, b: string, shortest = 1): string[] => {
    const codes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
    return alignedRuns(codes(a), codes(b), shortest).map(({ from, otherFrom, length }) => {
      expect(a.slice(from, from + length)).toBe(b.slice(otherFrom, otherFrom + length));
      return a.slice(from, from + length);
    });
  };

  test.each([
    ['abc', 'abc', 1, ['abc']],
    ['abcd', 'abxcd', 1, ['ab', 'cd']],
    ['abcd', 'abxcd', 3, []],
    ['abxcd', 'abcd', 2, ['ab', 'cd']],
    ['abc', 'def', 1, []],
    ['', 'abc', 1, []],
    ['abcabc', 'bca', 1, ['bca']],
    ['axbxc', 'abc', 1, ['a', 'b', 'c']],
  ])('of %j and %j, of %d at least, are %j', (a, b, shortest, found) => {
    expect(runs(a, b, shortest)).toEqual(found);
  });

  test('are together as long as any that stand in order', () => {
    const longest = (a: string, b: string): number => {
      const [first, ...rest] = a;
      if (first === undefined || b === '') return 0;
      const at = b.indexOf(first);
      const without = longest(rest.join(''), b);
      return at < 0 ? without : Math.max(without, 1 + longest(rest.join(''), b.slice(at + 1)));
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => runs(a, b).join('').length === longest(a, b)),
      { seed: 90853, numRuns: 300 },
    );
  });
});

test.each([
  [3, 3, 0.75, 2, true],
  [3, 3, 0.75, 1, false],
  [4, 4, 0.75, 2, true],
  [4, 4, 0.7499, 2, false],
  [4, 2, 0.8, 2, true],
  [2, 4, 0.8, 1, false],
  [0, 4, 0.9, 0, true],
  [4, 0, 0.9, 0, true],
  [5, 5, 0.7, 3, true],
  [5, 5, 0.7, 2, false],
  [2, 9, 0.7, 2, true],
  [1, 1, 0.7, 1, false],
  [0, 0, 0.7, 0, false],
])(
  'sentences with %d and %d facts, alike by %d, with %d in common are copies: %s',
  (own, other, dice, common, copied) => {
    const wording = (specific: number) => ({ specific }) as Parameters<typeof isCopy>[0];
    expect(isCopy(wording(own), wording(other), dice, common)).toBe(copied);
  },
);

test('things that are linked are in one group, in their order', () => {
  const clusters = new LinkedGroups(7);
  expect(clusters.groups()).toEqual([]);
  for (const [one, other] of [
    [5, 2],
    [2, 6],
    [1, 0],
    [6, 5],
  ] as const)
    clusters.link(one, other);
  expect(clusters.groups()).toEqual([
    [0, 1],
    [2, 5, 6],
  ]);
  clusters.link(0, 6);
  expect(clusters.groups()).toEqual([[0, 1, 2, 5, 6]]);
});

test('a list of numbers grows, and is compared and counted in parts', () => {
  const list = new NumberList();
  expect(list.length).toBe(0);
  for (let at = 0; at < 5000; at += 1) list.push(at % 10);
  expect(list.length).toBe(5000);
  expect([list.at(0), list.at(1023), list.at(1024), list.at(4999), list.at(9999)]).toEqual([
    0, 3, 4, 9, 0,
  ]);
  expect(list.slice(1022, 1026)).toEqual([2, 3, 4, 5]);
  expect(list.equal(3, 1013, 10)).toBe(true);
  expect(list.equal(3, 1014, 10)).toBe(false);
  expect(list.equal(0, 9, 0)).toBe(true);
  const marks = Int32Array.from([7, 0, 7, 0, 0, 0, 0, 0, 0, 7]);
  expect(list.marked(0, 20, marks, 7)).toBe(6);
  expect(list.marked(1, 2, marks, 7)).toBe(1);
  expect(list.marked(1, 0, marks, 7)).toBe(0);
});
