import { expect, test } from 'vitest';
import { groupedBy, groupedByEach, inOrder } from '../../src/input/lists.js';

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['a', 'aa', -1],
  ['', 'a', -1],
  ['10', '9', -1],
  ['B', 'a', -1],
  ['z', 'ä', -1],
])('%j and %j compare by code unit', (one, other, order) => {
  expect(inOrder(one, other)).toBe(order);
});

const initial = (word: string) => word[0];

test('items are grouped by key, in the order in which keys and items appear', () => {
  const groups = groupedBy(['beta', 'alpha', 'bravo', 'gamma', 'apple'], initial);
  expect([...groups]).toEqual([
    ['b', ['beta', 'bravo']],
    ['a', ['alpha', 'apple']],
    ['g', ['gamma']],
  ]);
  expect(groupedBy([], initial).size).toBe(0);
});

test('items without a key are left out', () => {
  expect([...groupedBy(['', 'alpha', ''], initial)]).toEqual([['a', ['alpha']]]);
});

test('any iterable is grouped, and a falsy key is a key', () => {
  expect([...groupedBy(new Set([0, 1, 2, 3]).values(), (number) => number % 2)]).toEqual([
    [0, [0, 2]],
    [1, [1, 3]],
  ]);
});

test('an item with several keys is in every group', () => {
  const groups = groupedByEach(['ab', 'bc', ''], (word) => [...word, undefined]);
  expect([...groups]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'bc']],
    ['c', ['bc']],
  ]);
});
