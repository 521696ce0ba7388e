import { expect, test } from 'vitest';
import { inOrder } from '../../src/input/lists.js';

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['a', 'aa', -1],
  ['', 'a', -1],
  ['10', '9', -1],
  ['B', 'a', -1],
  ['z', 'ä', -1],
])('%j and %j stand in the order of their code units', (one, other, order) => {
  expect(inOrder(one, other)).toBe(order);
});
