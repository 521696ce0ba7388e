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

test('n grows slower than n log n, and its square grows faster', () => {
  expect(measured((size) => size)).toBeLessThan(1);
  expect(measured((size) => size ** 2)).toBeGreaterThan(1.7);
});

test('timings too short to measure are ignored', () => {
  const points = sizes.map((size, index) => ({
    size,
    milliseconds: index < 4 ? 1 : size * Math.log2(size),
  }));
  expect(exponentOf(points)).toBeCloseTo(1, 10);
});

/** A call that takes the given milliseconds at each size, on a fake clock. */
const planted = (time: (size: number) => number, sizes: readonly number[]) => {
  let clock = 0;
  const of = (size: number) => () => {
    clock += time(size);
  };
  return slopeOf({ name: 'planted', sizes, of }, () => clock);
};

test('a planted quadratic call is detected, and a sort is not reported', () => {
  const square = planted((size) => size ** 2 / 100_000, doubling(1_024, 8_192));
  expect(square).toMatchObject({ name: 'planted', smallest: 1_024, largest: 8_192 });
  expect(square.milliseconds).toBeCloseTo(671, 0);
  expect(square.exponent).toBeGreaterThan(1.5);
  const sort = planted((size) => (size * Math.log2(size)) / 1_000, doubling(8_192, 65_536));
  expect(sort.exponent).toBeCloseTo(1, 10);
});

test('the size is not doubled again after the time limit', () => {
  expect(planted((size) => size, doubling(500, 64_000))).toMatchObject({ largest: 1_000 });
});

test('a rejected input is timed too, and other errors are rethrown', () => {
  const refusing = (error: Error) => () => () => {
    throw error;
  };
  const slow = { name: 'planted', sizes: [1, 2] };
  let clock = 0;
  const tick = () => (clock += 10);
  const refusal = Object.assign(new Error(), { name: 'InputError' });
  expect(slopeOf({ ...slow, of: refusing(refusal) }, tick).milliseconds).toBe(10);
  expect(() => slopeOf({ ...slow, of: refusing(new TypeError('none')) }, tick)).toThrow('none');
});
