import { expect, test } from 'vitest';
import { overlappingWindows } from '../../src/input/overlapping-windows.js';

/** Windows as `key first-day last-day`; the path of each is its place. */
const overlapping = (...lines: string[]): string[] =>
  overlappingWindows(
    lines.map((line, place) => {
      const [key = '', from = '', to] = line.split(' ');
      return { key, window: { from, to }, path: `/${place}` };
    }),
  );

test('windows of one key may touch, and those of two may overlap', () => {
  expect(overlapping('p 2026-01-01 2026-01-31', 'p 2026-02-01')).toEqual([]);
  expect(overlapping('p 2026-01-01', 'q 2026-01-01')).toEqual([]);
  expect(overlapping('p 2026-02-01', 'q 2026-02-01', 'p 2026-01-01 2026-01-31')).toEqual([]);
});

test('a day in two windows is told of the one that begins later', () => {
  expect(overlapping('p 2026-01-01 2026-02-01', 'p 2026-02-01')).toEqual(['/1']);
  expect(overlapping('p 2026-02-01', 'p 2026-01-01 2026-02-01')).toEqual(['/0']);
  expect(overlapping('p 2026-01-01', 'p 2026-01-01')).toEqual(['/1']);
  expect(overlapping('p 2026-01-01', 'q 2026-01-01', 'p 2026-01-01')).toEqual(['/2']);
});

test('a long window is heard behind a short one', () => {
  expect(overlapping('p 2026-01-01', 'p 2026-02-01 2026-02-28', 'p 2026-03-01')).toEqual([
    '/1',
    '/2',
  ]);
  expect(overlapping('p 2026-01-01 2026-06-30', 'p 2026-02-01 2026-02-28', 'p 2026-06-30')).toEqual(
    ['/1', '/2'],
  );
  expect(overlapping('p 2026-01-01 2026-03-01', 'p 2026-02-01 2026-06-30', 'p 2026-04-01')).toEqual(
    ['/1', '/2'],
  );
});
