import { describe, expect, test } from 'vitest';
import { shareMapOf, shareStep } from '../../../src/report/outline/share-map.js';
import { individuality } from '../sample-reports.js';

describe('the map of shares', () => {
  test('has a percentage for every two notes, and none for a note with itself', () => {
    expect(shareMapOf(individuality)?.rows.map(({ percents }) => percents)).toEqual([
      [null, 82, 0],
      [82, null, 4],
      [0, 4, null],
    ]);
  });

  test('has a row for each of two notes', () => {
    const two = { ...individuality, notes: individuality.notes.slice(0, 2) };
    expect(shareMapOf(two)?.rows).toHaveLength(2);
  });

  test('is left out for a single note and for more than 24', () => {
    const [note] = individuality.notes;
    if (!note) throw new Error('The sample has a note.');
    const many = (count: number) => ({
      ...individuality,
      notes: Array.from({ length: count }, (_, index) => ({
        ...note,
        noteId: `note-${index}`,
        shares: [],
      })),
    });
    expect(shareMapOf(many(1))).toBeUndefined();
    expect(shareMapOf(many(24))).toBeDefined();
    expect(shareMapOf(many(25))).toBeUndefined();
  });
});

test.each([
  [0, 0],
  [0.4, 0],
  [1, 1],
  [29, 1],
  [30, 2],
  [49, 2],
  [50, 3],
  [74, 3],
  [75, 4],
  [100, 4],
])('%d percent is shading step %d', (percent, step) => {
  expect(shareStep(percent)).toBe(step);
});
