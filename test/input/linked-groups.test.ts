import { expect, test } from 'vitest';
import { LinkedGroups } from '../../src/input/linked-groups.js';

const groups = (links: readonly (readonly [number, number])[], smallest?: number) => {
  const linked = new LinkedGroups(5);
  for (const [one, other] of links) linked.link(one, other);
  return linked.groups(smallest);
};

test('items that are linked directly or through others are one group', () => {
  expect(groups([], 1)).toEqual([[0], [1], [2], [3], [4]]);
  expect(
    groups(
      [
        [0, 2],
        [3, 2],
      ],
      1,
    ),
  ).toEqual([[0, 2, 3], [1], [4]]);
  expect(
    groups([
      [0, 1],
      [2, 3],
      [1, 3],
      [0, 4],
    ]),
  ).toEqual([[0, 1, 2, 3, 4]]);
});

test('groups smaller than the given size are left out', () => {
  const links = [
    [0, 1],
    [1, 2],
    [3, 4],
  ] as const;
  expect(groups(links)).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
  expect(groups(links, 3)).toEqual([[0, 1, 2]]);
  expect(groups([])).toEqual([]);
});
