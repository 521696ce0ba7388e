import { describe, expect, test } from 'vitest';
import {
  hasLength,
  type Interval,
  intersection,
  intervalOf,
  merged,
  minutesOf,
} from '../../src/time/interval.js';

const at = (clock: string): string => `2026-03-04T${clock}:00Z`;
const from = (start: string, end: string): Interval => intervalOf({ from: at(start), to: at(end) });
const clocks = ({ from: first, to: last }: Interval): string =>
  `${first.slice(11, 16)}-${last.slice(11, 16)}`;

describe('an interval', () => {
  test('keeps the texts of its ends with their moments', () => {
    expect(intervalOf({ from: '1970-01-01T01:00:00+01:00', to: '1970-01-01T00:01:00Z' })).toEqual({
      from: '1970-01-01T01:00:00+01:00',
      to: '1970-01-01T00:01:00Z',
      start: 0,
      end: 60_000,
    });
  });

  test('has a length if it ends after it begins', () => {
    expect(hasLength(from('18:00', '18:01'))).toBe(true);
    expect(hasLength(from('18:00', '18:00'))).toBe(false);
    expect(hasLength(from('18:01', '18:00'))).toBe(false);
  });

  test.each([
    ['overlaps', from('18:00', '19:00'), from('18:30', '19:30'), '18:30-19:00'],
    ['contains', from('18:00', '19:00'), from('18:15', '18:45'), '18:15-18:45'],
    ['equals', from('18:00', '19:00'), from('18:00', '19:00'), '18:00-19:00'],
  ])('shares with an interval that it %s the time that both cover', (_, a, b, shared) => {
    expect(clocks(intersection(a, b))).toBe(shared);
    expect(clocks(intersection(b, a))).toBe(shared);
    expect(intersection(a, b)).toEqual(from(...halves(shared)));
  });

  test('keeps its own texts if both have the same ends', () => {
    const here = intervalOf({ from: '2026-03-04T13:00:00-05:00', to: '2026-03-04T14:00:00-05:00' });
    const there = intervalOf({ from: '2026-03-04T18:00:00Z', to: '2026-03-04T19:00:00Z' });
    expect(intersection(here, there)).toEqual(here);
    expect(intersection(there, here)).toEqual(there);
  });

  test.each([
    ['touches', from('18:00', '19:00'), from('19:00', '20:00')],
    ['misses', from('18:00', '19:00'), from('19:30', '20:00')],
  ])('shares no time with an interval that it %s', (_, a, b) => {
    expect(hasLength(intersection(a, b))).toBe(false);
    expect(hasLength(intersection(b, a))).toBe(false);
  });
});

const halves = (clock: string): [string, string] => [clock.slice(0, 5), clock.slice(6)];

describe('merged intervals', () => {
  test.each([
    ['apart', ['20:00-20:30', '18:00-18:30'], ['18:00-18:30', '20:00-20:30']],
    ['touching', ['18:30-19:00', '18:00-18:30'], ['18:00-19:00']],
    ['overlapping', ['18:00-18:40', '18:30-19:00'], ['18:00-19:00']],
    ['one within another', ['18:00-19:00', '18:15-18:30'], ['18:00-19:00']],
    ['one beginning with another', ['18:00-19:00', '18:00-18:30'], ['18:00-19:00']],
    ['three in a row', ['18:00-18:20', '18:40-19:00', '18:20-18:40'], ['18:00-19:00']],
    [
      'two and two',
      ['18:00-18:20', '18:10-18:30', '19:00-19:20', '19:10-19:30'],
      ['18:00-18:30', '19:00-19:30'],
    ],
    ['none', [], []],
  ])('neither touch nor overlap: %s', (_, given, expected) => {
    const intervals = given.map((clock) => from(...halves(clock)));
    const before = structuredClone(intervals);
    expect(merged(intervals)).toEqual(expected.map((clock) => from(...halves(clock))));
    expect(intervals).toEqual(before);
  });

  test('keep the texts of the first of two equal intervals', () => {
    const here = intervalOf({ from: '2026-03-04T13:00:00-05:00', to: '2026-03-04T14:00:00-05:00' });
    const there = intervalOf({ from: '2026-03-04T18:00:00Z', to: '2026-03-04T19:00:00Z' });
    expect(merged([here, there])).toEqual([here]);
    expect(merged([there, here])).toEqual([there]);
  });

  test('start with the shorter of two that begin together', () => {
    const long = intervalOf({ from: '2026-03-04T13:00:00-05:00', to: '2026-03-04T14:00:00-05:00' });
    expect(merged([long, from('18:00', '18:30')])).toEqual([{ ...long, from: at('18:00') }]);
  });
});

test('minutes are rounded down once, over the sum', () => {
  const seconds = (first: string, last: string): Interval =>
    intervalOf({ from: `2026-03-04T18:${first}Z`, to: `2026-03-04T18:${last}Z` });
  expect(minutesOf([])).toBe(0);
  expect(minutesOf([seconds('00:00', '00:59')])).toBe(0);
  expect(minutesOf([seconds('00:00', '00:30'), seconds('10:00', '10:30')])).toBe(1);
  expect(minutesOf([seconds('00:00', '02:45'), seconds('10:00', '12:30')])).toBe(5);
});
