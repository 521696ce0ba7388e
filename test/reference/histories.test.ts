import { describe, expect, test } from 'vitest';
import { type Dated, type History, inForce } from '../../src/reference/dated.js';
import { isCalendarDate } from '../../src/time/calendar-date.js';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/reference/**/*.ts', '!**/index.ts'],
  {
    eager: true,
  },
);

const isDated = (value: unknown): value is Dated<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'value' in value &&
  'citation' in value;

const isHistory = (value: unknown): value is History<unknown> =>
  Array.isArray(value) && value.length > 0 && value.every(isDated);

const histories = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (isHistory(value) ? [{ name, value }] : [])),
);

const dayInMilliseconds = 86_400_000;
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 'yyyy-mm-dd'.length);

test('there are histories', () => {
  const names = histories.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['minimumGroupSize', 'diagnosisCodes']));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(histories)('$name', ({ value: history }) => {
  test('is in order of date', () => {
    const dates = history.map(({ from }) => from);
    expect(dates.every(isCalendarDate)).toBe(true);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  test('has a source for each value', () => {
    for (const { citation } of history) {
      expect(citation.title).not.toBe('');
      expect(citation.locator ?? '').not.toBe('');
      expect(citation.asOf ?? '').toMatch(/\d{4}/);
    }
  });

  test('has each value from its first date, and the earlier value the day before', () => {
    for (const [index, entry] of history.entries()) {
      expect(inForce(history, shifted(entry.from, -1))).toBe(history[index - 1]);
      expect(inForce(history, entry.from)).toBe(entry);
      const dayAfter = shifted(entry.from, 1);
      const next = history[index + 1];
      expect(inForce(history, dayAfter)).toBe(next?.from === dayAfter ? next : entry);
    }
  });
});
