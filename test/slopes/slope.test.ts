import { expect, test } from 'vitest';
import { doubling, exponentOf, slopeOf } from './slope.js';

const sizes = doubling(1_024, 65_536);
const measured = (time: (size: number) => number) =>
  exponentOf(sizes.map((size) => ({ size, milliseconds: time(size) })));

test.each<[string, (size: number) => number, number]>([
  ['n log n', (size) => size * Math.log2(size), 1],
  ['a thousand times n log n', (size) => 1_000 * size * Math.log2(size), 1],
  ['the square of n log n', (size) => (size * Math.log2(size)) ** 2, 2],
])('%s has its exponent', (_, time, exponent) => {
  expect(measured(time)).toBeCloseTo(exponent, 10);
});

test('n is less than n log n, and its square more', () => {
  expect(measured((size) => size)).toBeLessThan(1);
  expect(measured((size) => size ** 2)).toBeGreaterThan(1.7);
});

test('what is too short to be measured tells nothing', () => {
  const points = sizes.map((size, place) => ({
    size,
    milliseconds: place < 4 ? 1 : size * Math.log2(size),
  }));
  expect(exponentOf(points)).toBeCloseTo(1, 10);
});

const pairsAmong = (size: number): number => {
  let pairs = 0;
  for (let one = 0; one < size; one += 1)
    for (let other = 0; other < one; other += 1) if ((one ^ other) % 3 === 0) pairs += 1;
  return pairs;
};

test('a planted square is found, and a sort is not one', () => {
  const square = slopeOf({
    name: 'pairs',
    sizes: doubling(1_024, 8_192),
    of: (size) => () => pairsAmong(size),
  });
  const sort = slopeOf({
    name: 'sort',
    sizes: doubling(8_192, 131_072),
    of: (size) => {
      const numbers = Array.from({ length: size }, (_, place) => Math.imul(place, 0x9e3779b1));
      return () => numbers.toSorted((a, b) => a - b);
    },
  });
  expect(square.exponent).toBeGreaterThan(1.5);
  expect(sort.exponent).toBeLessThan(1.3);
  expect(square).toMatchObject({ name: 'pairs', smallest: 1_024, largest: 8_192 });
});
