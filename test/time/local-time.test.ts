import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/time/instant.js';
import { isLooseTime, LocalTimes } from '../../src/time/local-time.js';

const complete = (text: string, zone?: string) => {
  const time = new LocalTimes().complete(text, zone);
  return 'text' in time ? time.text : time.fault;
};

/** American zones, with the offsets of winter and summer. */
const zones = [
  ['America/New_York', '-05:00', '-04:00'],
  ['America/Chicago', '-06:00', '-05:00'],
  ['America/Denver', '-07:00', '-06:00'],
  ['America/Los_Angeles', '-08:00', '-07:00'],
  ['America/Anchorage', '-09:00', '-08:00'],
] as const;

describe.each(zones)('in %s', (zone, winter, summer) => {
  test.each([
    ['2026-03-07T02:30', `2026-03-07T02:30:00${winter}`],
    ['2026-03-08T01:59:59', `2026-03-08T01:59:59${winter}`],
    ['2026-03-08T01:59:59.999', `2026-03-08T01:59:59.999${winter}`],
    ['2026-03-08T02:00', 'skipped'],
    ['2026-03-08T02:59:59', 'skipped'],
    ['2026-03-08T03:00', `2026-03-08T03:00:00${summer}`],
    ['2026-03-08T18:30', `2026-03-08T18:30:00${summer}`],
    ['2026-03-09T00:00', `2026-03-09T00:00:00${summer}`],
    ['2026-07-04T18:30', `2026-07-04T18:30:00${summer}`],
    ['2026-10-31T23:59', `2026-10-31T23:59:00${summer}`],
    ['2026-11-01T00:59:59', `2026-11-01T00:59:59${summer}`],
    ['2026-11-01T01:00', 'repeated'],
    ['2026-11-01T01:59:59', 'repeated'],
    ['2026-11-01T02:00', `2026-11-01T02:00:00${winter}`],
    ['2026-11-02T01:30', `2026-11-02T01:30:00${winter}`],
  ])('%s is %s', (text, expected) => {
    expect(complete(text, zone)).toBe(expected);
  });

  test('clocks that an evening shows in order are moments in order', () => {
    const times = [
      '2026-03-08T01:59:59',
      '2026-03-08T03:00',
      '2026-11-01T00:59:59',
      '2026-11-01T02:00',
    ];
    const moments = times.map((text) => instantOf(complete(text, zone)));
    // One second passes over the skipped hour, and an hour and a second over the repeated one.
    expect((moments[1] ?? 0) - (moments[0] ?? 0)).toBe(1000);
    expect((moments[3] ?? 0) - (moments[2] ?? 0)).toBe(7_201_000);
  });
});

test.each([
  ['America/Phoenix', '2026-03-08T02:30', '2026-03-08T02:30:00-07:00'],
  ['Pacific/Honolulu', '2026-11-01T01:30', '2026-11-01T01:30:00-10:00'],
  ['America/Puerto_Rico', '2026-11-01T01:30', '2026-11-01T01:30:00-04:00'],
  ['Asia/Kolkata', '2026-03-08T02:30', '2026-03-08T02:30:00+05:30'],
  ['UTC', '2026-03-08T02:30', '2026-03-08T02:30:00+00:00'],
  // The date line moved: December 30, 2011 was skipped.
  ['Pacific/Apia', '2011-12-29T12:00', '2011-12-29T12:00:00-10:00'],
  ['Pacific/Apia', '2011-12-30T12:00', 'skipped'],
  ['Pacific/Apia', '2011-12-31T12:00', '2011-12-31T12:00:00+14:00'],
  // An offset with seconds cannot be written.
  ['America/New_York', '1870-01-01T12:00', 'skipped'],
])('in %s, %s is %s', (zone, text, expected) => {
  expect(complete(text, zone)).toBe(expected);
});

test('a time with an offset needs no zone', () => {
  expect(complete('2026-03-04T18:30-05:00')).toBe('2026-03-04T18:30:00-05:00');
  expect(complete('2026-03-04T18:30Z')).toBe('2026-03-04T18:30:00Z');
});

test('a time may have a space in place of the T, as databases print it', () => {
  expect(complete('2026-03-04 18:30:15.25', 'America/New_York')).toBe(
    '2026-03-04T18:30:15.25-05:00',
  );
  expect(complete('2026-03-04 18:30', 'America/New_York')).toBe('2026-03-04T18:30:00-05:00');
  expect(complete('2026-03-04 18:30:00-05:00')).toBe('2026-03-04T18:30:00-05:00');
  expect(complete('2026-03-04 18:30')).toBe('no-zone');
});

test('a time without offset needs a known zone', () => {
  expect(complete('2026-03-04T18:30')).toBe('no-zone');
  expect(complete('2026-03-04T18:30', 'Mars/Olympus')).toBe('unknown-zone');
  expect(complete('2026-03-04T18:30', '')).toBe('unknown-zone');
  expect(new LocalTimes('UTC').complete('2026-03-04T18:30')).toEqual({
    text: '2026-03-04T18:30:00+00:00',
  });
});

test.each([
  ['2026-03-04T18:30', true],
  ['2026-03-04T18:30:15', true],
  ['2026-03-04T18:30:15.25', true],
  ['2026-03-04T18:30Z', true],
  ['2026-03-04T18:30-05:00', true],
  ['2026-03-04T18:30:00-05:00', false],
  ['2026-03-04T18:30:00Z', false],
  ['2026-02-30T18:30', false],
  ['2026-03-04T24:00', false],
  ['2026-03-04T18:60', false],
  ['2026-03-04 18:30', true],
  ['2026-03-04 18:30:00-05:00', true],
  ['2026-03-04_18:30', false],
  ['2026-03-04  18:30', false],
  ['2026-03-04 6:30 PM', false],
  ['2026-03-04T18', false],
  ['2026-03-04', false],
  ['on 2026-03-04T18:30', false],
])('%s lacks seconds, an offset, or the T: %s', (text, expected) => {
  expect(isLooseTime(text)).toBe(expected);
});
