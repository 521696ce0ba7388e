import { expect, test } from 'vitest';
import { dollars } from '../../src/finding/dollars.js';

test('cents are written as dollars', () => {
  expect([0, 5, 99, 100, 99_999, 100_000, 120_005, 100_000_000].map(dollars)).toEqual([
    '$0.00',
    '$0.05',
    '$0.99',
    '$1.00',
    '$999.99',
    '$1,000.00',
    '$1,200.05',
    '$1,000,000.00',
  ]);
});

test('money that was taken back has a minus', () => {
  expect([-1, -6500, -120_005].map(dollars)).toEqual(['-$0.01', '-$65.00', '-$1,200.05']);
});
