import { expect, test } from 'vitest';
import { frozen } from '../../src/input/frozen.js';

test('a frozen value cannot be changed at any depth', () => {
  const shared = { code: '90853' };
  const value = frozen({ edits: [shared], lists: [['90834']], shared, since: null });
  expect(() => Object.assign(value, { since: 1 })).toThrow(TypeError);
  expect(() => value.edits.push(shared)).toThrow(TypeError);
  expect(() => Object.assign(value.shared, { code: '90834' })).toThrow(TypeError);
  expect(Object.isFrozen(value.lists[0])).toBe(true);
});

test('a value that contains itself is frozen as well, and a text is returned unchanged', () => {
  const round: { self?: object } = {};
  round.self = round;
  expect(Object.isFrozen(frozen(round))).toBe(true);
  expect(frozen('90853')).toBe('90853');
});
