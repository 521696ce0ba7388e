import { expect, test } from 'vitest';
import { overlappingWindows } from '../../src/input/overlapping-windows.js';

/** Windows as `key first-day last-day`; the path of each is its index. */
const overlapping = (...lines: string[]): string[] =>
  overlappingWindows(
    lines.map((line, index) => {
      const [key = '', from = '', to] = line.split(' ');
      return { key, window: { from, to }, path: `/${index}` };
    }),
  );

test('windows with one key may touch, and windows with different keys may overlap', () => {
  expect(overlapping('p 2026-01-01 2026-01-31', 'p 2026-02-01')).toEqual([]);
  expect(overlapping('p 2026-01-01', 'q 2026-01-01')).toEqual([]);
  expect(overlapping('p 2026-02-01', 'q 2026-02-01', 'p 2026-01-01 2026-01-31')).toEqual([]);
});

test('a date in two windows is reported for the window that begins later', () => {
  expect(overlapping('p 2026-01-01 2026-02-01', 'p 2026-02-01')).toEqual(['/1']);
  expect(overlapping('p 2026-02-01', 'p 2026-01-01 2026-02-01')).toEqual(['/0']);
  expect(overlapping('p 2026-01-01', 'p 2026-01-01')).toEqual(['/1']);
  expect(overlapping('p 2026-01-01', 'q 2026-01-01', 'p 2026-01-01')).toEqual(['/2']);
});

test('a long window is compared with all later ones', () => {
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
