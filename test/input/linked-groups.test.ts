import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LinkedGroups } from '../../src/input/linked-groups.js';

type Links = readonly (readonly [number, number])[];

const groupsOf = (size: number, links: Links, smallest?: number) => {
  const linked = new LinkedGroups(size);
  for (const [one, other] of links) linked.link(one, other);
  return linked.groups(smallest);
};
const groups = (links: Links, smallest?: number) => groupsOf(5, links, smallest);

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

test('no items are no groups', () => {
  expect(groupsOf(0, [], 1)).toEqual([]);
});

test('links in any order give the same groups', () => {
  const link = fc.tuple(fc.nat(19), fc.nat(19));
  const shuffled = fc
    .array(link, { maxLength: 30 })
    .chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(links, { minLength: links.length, maxLength: links.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([links, inAnotherOrder]) => {
      const groups = groupsOf(20, links, 1);
      expect(groupsOf(20, inAnotherOrder, 1)).toEqual(groups);
      expect(groups.flat().sort((a, b) => a - b)).toEqual([...new Array(20).keys()]);
      for (const [one, other] of links)
        expect(groups.find((group) => group.includes(one))).toContain(other);
    }),
    { seed: 90853, numRuns: 300 },
  );
});
