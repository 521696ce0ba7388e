import { expect, test } from 'vitest';
import { digest } from '../../src/input/digest.js';

test('a digest has the length that is asked for, of 0-9 and A-Z', () => {
  expect(digest(['a'], 15)).toMatch(/^[0-9A-Z]{15}$/);
  expect(digest(['a'], 20)).toMatch(/^[0-9A-Z]{20}$/);
  expect(digest([], 15)).toMatch(/^[0-9A-Z]{15}$/);
});

test('the short digest is the beginning of the long one', () => {
  expect(digest(['a', 'b'], 20).slice(0, 15)).toBe(digest(['a', 'b'], 15));
});

test('the same texts give the same digest, other texts and other boundaries another one', () => {
  expect(digest(['ab', 'c'], 15)).toBe(digest(['ab', 'c'], 15));
  expect(digest(['ab', 'c'], 15)).not.toBe(digest(['a', 'bc'], 15));
  expect(digest(['a'], 15)).not.toBe(digest(['A'], 15));
});

test('a hundred thousand similar texts have different digests', { timeout: 600_000 }, () => {
  const digests = new Set<string>();
  for (let index = 0; index < 100_000; index++) digests.add(digest([`patient-${index}`], 15));
  expect(digests.size).toBe(100_000);
});
