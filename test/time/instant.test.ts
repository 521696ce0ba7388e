import { parseISO } from 'date-fns/parseISO';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, isEarlier, isTime, wholeMinutes } from '../../src/time/instant.js';
import { time } from '../whole/arbitrary/session.js';

describe('an RFC 3339 time', () => {
  test.each([
    '2026-03-04T18:30:00-05:00',
    '2026-03-04T18:30:00Z',
    '2026-03-04T18:30:00.250Z',
    '2024-02-29T00:00:00+00:00',
    '2026-03-04T23:59:59-23:59',
  ])('is %s', (text) => expect(isTime(text)).toBe(true));

  test.each([
    '2026-03-04T18:30:00',
    '2026-03-04T18:30-05:00',
    '2026-03-04 18:30:00-05:00',
    '2026-02-30T18:30:00Z',
    '2025-02-29T18:30:00Z',
    '2026-13-01T18:30:00Z',
    '2026-00-10T18:30:00Z',
    '2026-03-00T18:30:00Z',
    '2026-03-04T24:00:00Z',
    '2026-03-04T25:00:00Z',
    '2026-03-04T18:60:00Z',
    '2026-03-04T18:30:60Z',
    '2026-03-04T18:30:00+24:00',
    '2026-03-04T18:30:00+05:60',
    '2026-03-04t18:30:00z',
    '2026-03-04T18:30:00.Z',
    '٢٠٢٦-03-04T18:30:00Z',
    ' 2026-03-04T18:30:00Z',
    '2026-03-04T18:30:00Z\n',
    '20260304T183000Z',
    '2026-03-042026-03-04T18:30:00Z',
    '',
  ])('is not "%s"', (text) => expect(isTime(text)).toBe(false));

  test('is compared by moment, not by text', () => {
    expect(isEarlier('2026-03-04T18:30:00-05:00', '2026-03-04T18:30:01-05:00')).toBe(true);
    expect(isEarlier('2026-03-04T18:30:00-05:00', '2026-03-04T18:30:00-05:00')).toBe(false);
    expect(isEarlier('2026-03-04T18:30:00-05:00', '2026-03-04T20:00:00Z')).toBe(false);
    expect(isEarlier('2026-03-04T20:00:00Z', '2026-03-04T18:30:00-05:00')).toBe(true);
    expect(isEarlier('2026-03-04T18:30:00.5Z', '2026-03-04T18:30:00Z')).toBe(false);
    expect(isEarlier('2026-03-04T18:30:00-05:00', '2026-03-04T23:30:00Z')).toBe(false);
    expect(isEarlier('2026-03-04T23:30:00Z', '2026-03-04T18:30:00-05:00')).toBe(false);
  });

  test('is earlier than another exactly if its moment is earlier', () => {
    fc.assert(
      fc.property(time, time, (a, b) => isEarlier(a, b) === instantOf(a) < instantOf(b)),
      { seed: 90853, numRuns: 2000 },
    );
  });
});

test.each(
  ['2024', '2025', '2100', '1970', '0001'].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-28`),
  ),
)('the moment of %s is the one that the JavaScript engine reads', (day) => {
  expect(instantOf(`${day}T23:59:58Z`)).toBe(Date.parse(`${day}T23:59:58Z`));
});

test('the moment is the one that date-fns reads', () => {
  const anyDay = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  const anyTime = fc
    .tuple(anyDay, time, fc.constantFrom('', '.5', '.123456'))
    .map(([day, text, part]) => `${day}${text.slice(10, 19)}${part}${text.slice(19)}`);
  fc.assert(
    fc.property(anyTime, (text) => instantOf(text) === parseISO(text).getTime()),
    { seed: 90853, numRuns: 5000 },
  );
});

describe('minutes', () => {
  test('are rounded down from elapsed seconds', () => {
    expect(wholeMinutes(0, 59_999)).toBe(0);
    expect(wholeMinutes(0, 60_000)).toBe(1);
    expect(wholeMinutes(60_000, 0)).toBe(0);
  });

  test('count elapsed time across a daylight saving change', () => {
    const minutes = (from: string, to: string) => wholeMinutes(instantOf(from), instantOf(to));
    expect(minutes('2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00')).toBe(60);
    expect(minutes('2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00')).toBe(60);
  });
});
