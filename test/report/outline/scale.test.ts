import { describe, expect, test } from 'vitest';
import { stretchOf, ticksOf } from '../../../src/report/outline/scale.js';
import { instantOf } from '../../../src/time/instant.js';

const scaleOf = (from: string, to: string, offset = 0) => ({
  start: instantOf(`2026-03-04T${from}Z`),
  end: instantOf(`2026-03-04T${to}Z`),
  offset,
  zone: '',
});

test('a stretch is placed in percent with two decimals', () => {
  const scale = scaleOf('18:00:00', '19:30:00');
  expect(stretchOf(scale, scale)).toEqual({ at: 0, width: 100 });
  expect(stretchOf(scaleOf('18:10:00', '18:40:00'), scale)).toEqual({ at: 11.11, width: 33.33 });
  expect(stretchOf(scaleOf('18:50:00', '19:30:00'), scale)).toEqual({ at: 55.56, width: 44.44 });
  expect(stretchOf(scaleOf('18:30:00', '19:00:00'), scaleOf('18:00:00', '20:00:00'))).toEqual({
    at: 25,
    width: 25,
  });
});

describe('time marks', () => {
  const marksOf = (from: string, to: string, offset = 0) =>
    ticksOf(scaleOf(from, to, offset)).map(({ at, label }) => `${at} ${label}`);

  test.each<[string, string, string[]]>([
    [
      '18:00:00',
      '18:04:00',
      ['0 6:00 pm', '25 6:01 pm', '50 6:02 pm', '75 6:03 pm', '100 6:04 pm'],
    ],
    ['18:00:00', '18:05:00', ['0 6:00 pm', '40 6:02 pm', '80 6:04 pm']],
    ['18:01:00', '18:09:00', ['12.5 6:02 pm', '37.5 6:04 pm', '62.5 6:06 pm', '87.5 6:08 pm']],
    ['18:00:30', '18:02:30', ['25 6:01 pm', '75 6:02 pm']],
    ['18:30:00', '19:45:00', ['0 6:30 pm', '40 7:00 pm', '80 7:30 pm']],
    ['18:10:00', '20:10:00', ['16.67 6:30 pm', '41.67 7:00 pm', '66.67 7:30 pm', '91.67 8:00 pm']],
    ['09:00:00', '14:00:00', ['20 10:00 am', '60 12:00 pm', '100 2:00 pm']],
  ])('from %s to %s are at round times', (from, to, marks) => {
    expect(marksOf(from, to)).toEqual(marks);
  });

  test.each([
    ['18:30:00', '19:45:00', ['6:30 pm', '7:00 pm', '7:30 pm']],
    ['18:30:00', '19:30:00', ['6:30 pm', '6:45 pm', '7:00 pm', '7:15 pm', '7:30 pm']],
    ['18:37:00', '18:41:00', ['6:37 pm', '6:38 pm', '6:39 pm', '6:40 pm', '6:41 pm']],
    ['18:30:20', '18:31:20', ['6:31 pm']],
    ['00:00:00', '23:59:00', ['12:00 am', '6:00 am', '12:00 pm', '6:00 pm']],
  ])('from %s to %s in New York have local labels', (from, to, labels) => {
    const scale = {
      start: instantOf(`2026-03-04T${from}-05:00`),
      end: instantOf(`2026-03-04T${to}-05:00`),
      offset: -300,
      zone: '',
    };
    expect(ticksOf(scale).map(({ label }) => label)).toEqual(labels);
  });

  test('are at local round times in a zone that is not whole hours from UTC', () => {
    expect(marksOf('18:00:00', '19:00:00', 330)).toEqual([
      '0 11:30 pm',
      '25 11:45 pm',
      '50 12:00 am',
      '75 12:15 am',
      '100 12:30 am',
    ]);
    const start = instantOf('2026-03-04T18:30:00+05:45');
    const ticks = ticksOf({ start, end: start + 3_600_000, offset: 345, zone: '' });
    expect(ticks.map(({ label }) => label)).toContain('7:00 pm');
  });

  test('are at most five over several days', () => {
    const start = instantOf('2026-03-04T00:00:00Z');
    const marks = (days: number) =>
      ticksOf({ start, end: start + days * 86_400_000, offset: 0, zone: '' }).map(({ at }) => at);
    expect(marks(4)).toEqual([0, 25, 50, 75, 100]);
    expect(marks(8)).toHaveLength(5);
    expect(marks(9).length).toBeLessThanOrEqual(5);
  });
});
