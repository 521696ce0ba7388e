import { expect } from 'vitest';
import { type History, inForce } from '../../src/reference/dated.js';

/** Expects a figure to have one value, from the given date on: a change of either changes answers. */
export const expectSince = (history: History<unknown>, from: string, value: unknown): void => {
  const on = (date: string): unknown => inForce(history, date)?.value;
  expect(history[0].from).toBe(from);
  expect(on(from)).toEqual(value);
  expect(on('2026-11-23')).toEqual(value);
  expect(on('2012-12-31')).toBeUndefined();
};
