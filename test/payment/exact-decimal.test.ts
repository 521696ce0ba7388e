import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { readInput } from '../../src/input/read-input.js';
import { decimalSchema, halfUp, millionths, scaleOf } from '../../src/payment/exact-decimal.js';

test.each([
  [0, 0n],
  [1, 1_000_000n],
  [33.2875, 33_287_500n],
  [0.1, 100_000n],
  [0.000_001, 1n],
  [0.000_000_1, 0n],
  [0.123456, 123_456n],
  [999.9, 999_900_000n],
])('%d keeps its written digits, in millionths', (value, expected) => {
  expect(millionths(value)).toBe(expected);
});

test('a half rounds up', () => {
  expect([
    halfUp(1n, 2n),
    halfUp(49n, 100n),
    halfUp(50n, 100n),
    halfUp(3n, 2n),
    halfUp(4n, 2n),
  ]).toEqual([1n, 0n, 1n, 2n, 2n]);
});

test('the scale of a product is a million for each of its factors', () => {
  expect([scaleOf(0), scaleOf(1), scaleOf(2)]).toEqual([1n, 1_000_000n, 1_000_000_000_000n]);
});

describe('a decimal', () => {
  const issuesOf = (value: unknown): string[] => {
    try {
      readInput(decimalSchema(100), value);
      return [];
    } catch (error) {
      return error instanceof InputError ? error.issues.map(({ code }) => code) : ['other'];
    }
  };

  test.each([0, 0.5, 99.999999, 100])('accepts %d', (value) => {
    expect(issuesOf(value)).toEqual([]);
  });

  test.each([-0.5, 100.000001, 101, 0.1234567, 1e21])('rejects %d', (value) => {
    expect(issuesOf(value)).toEqual(['range']);
  });

  test.each(['1', Number.NaN, Number.POSITIVE_INFINITY])('is not %j', (value) => {
    expect(issuesOf(value)).toEqual(['type']);
  });

  test('is missing if it is null', () => {
    expect(issuesOf(null)).toEqual(['missing']);
  });

  test('reads a signed zero as zero', () => {
    expect(Object.is(readInput(decimalSchema(1), -0), 0)).toBe(true);
  });
});
