import { describe, expect, test } from 'vitest';
import {
  clock,
  clockSpan,
  minuteOfDay,
  offsetOf,
  timesText,
} from '../../../src/report/outline/clock.js';
import { instantOf } from '../../../src/time/instant.js';

test.each([
  ['2026-03-04T18:30:00-05:00', -300],
  ['2026-03-04T18:30:00+05:30', 330],
  ['2026-03-04T18:30:00+05:45', 345],
  ['2026-03-04T18:30:00Z', 0],
  ['2026-03-04T18:30:00+00:00', 0],
  ['2026-03-04T18:30:00-00:45', -45],
  ['2026-03-04T18:30:00+14:00', 840],
])('the clock of %s is %d minutes ahead of UTC', (time, minutes) => {
  expect(offsetOf(time)).toBe(minutes);
});

test.each([
  ['2026-03-04T00:00:00Z', 0, '12:00 am'],
  ['2026-03-04T00:59:59Z', 0, '12:59:59 am'],
  ['2026-03-04T00:59:59.900Z', 0, '12:59:59 am'],
  ['2026-03-04T11:59:00Z', 0, '11:59 am'],
  ['2026-03-04T12:00:00Z', 0, '12:00 pm'],
  ['2026-03-04T13:05:07Z', 0, '1:05:07 pm'],
  ['2026-03-04T23:30:00Z', 60, '12:30 am'],
  ['2026-03-04T03:00:00Z', -300, '10:00 pm'],
  ['2026-03-04T09:09:09.900Z', 0, '9:09:09 am'],
  ['2026-03-04T18:30:00+05:45', 345, '6:30 pm'],
  ['1969-12-31T23:59:30Z', 0, '11:59:30 pm'],
  ['1969-12-31T23:59:59Z', 0, '11:59:59 pm'],
  ['1969-12-31T23:00:00Z', -60, '10:00 pm'],
])('%s on a clock %d minutes ahead of UTC is %s', (time, offset, text) => {
  expect(clock(instantOf(time), offset)).toBe(text);
});

test('minutes are counted from midnight of the local day', () => {
  expect(minuteOfDay(instantOf('2026-03-04T00:00:59Z'), 0)).toBe(0);
  expect(minuteOfDay(instantOf('2026-03-04T00:00:00Z'), -1)).toBe(1439);
  expect(minuteOfDay(instantOf('1969-12-31T23:59:00Z'), 2)).toBe(1);
});

describe('a span of time', () => {
  const span = (from: string, to: string, offset = 0) =>
    clockSpan(instantOf(`2026-03-04T${from}`), instantOf(`2026-03-04T${to}`), offset);

  test('names am or pm once if both ends share it', () => {
    expect(span('18:30:00Z', '19:45:00Z')).toBe('6:30 to 7:45 pm');
    expect(span('18:30:00-05:00', '19:45:00-05:00', -300)).toBe('6:30 to 7:45 pm');
  });

  test('names both am and pm if they differ', () => {
    expect(span('11:30:00Z', '12:15:30Z')).toBe('11:30 am to 12:15:30 pm');
    expect(span('11:30:00-05:00', '12:45:00-05:00', -300)).toBe('11:30 am to 12:45 pm');
  });

  test('is shown with the zone of its start', () => {
    expect(timesText('2026-03-04T18:30:00-05:00', '2026-03-05T00:45:00Z')).toBe(
      '6:30 to 7:45 pm (UTC-05:00)',
    );
  });
});
