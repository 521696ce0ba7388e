import { describe, expect, test } from 'vitest';
import {
  clockText,
  dateText,
  editionText,
  mayBeTime,
  needZone,
  readableText,
  timeText,
  zoneText,
} from '../../src/time/date-text.js';

test.each([
  ['2026-01-01', 'January 1, 2026'],
  ['2026-02-10', 'February 10, 2026'],
  ['2026-03-04', 'March 4, 2026'],
  ['2024-04-30', 'April 30, 2024'],
  ['2026-05-31', 'May 31, 2026'],
  ['2026-06-09', 'June 9, 2026'],
  ['2026-07-04', 'July 4, 2026'],
  ['2026-08-15', 'August 15, 2026'],
  ['2026-09-20', 'September 20, 2026'],
  ['2026-10-11', 'October 11, 2026'],
  ['2026-11-29', 'November 29, 2026'],
  ['2026-12-31', 'December 31, 2026'],
])('the date %s is written %s', (date, text) => expect(dateText(date)).toBe(text));

test.each([
  ['2026-03-04', 'March 4, 2026'],
  ['2024-06', 'June 2024'],
  ['2024-13', '2024-13'],
  ['2024', '2024'],
  ['2026 Q4', '2026 Q4'],
  ['', ''],
])('the edition %j is written %j', (edition, text) => expect(editionText(edition)).toBe(text));

test.each([
  ['2026-03-04T00:00:00Z', '12:00 am'],
  ['2026-03-04T00:59:00-05:00', '12:59 am'],
  ['2026-03-04T01:05:00-05:00', '1:05 am'],
  ['2026-03-04T11:59:00+05:30', '11:59 am'],
  ['2026-03-04T12:00:00Z', '12:00 pm'],
  ['2026-03-04T13:00:00Z', '1:00 pm'],
  ['2026-03-04T23:59:59-05:00', '11:59:59 pm'],
  ['2026-03-04T18:30:10Z', '6:30:10 pm'],
  ['2026-03-04T18:30:00.250Z', '6:30:00.250 pm'],
  ['2026-03-04T18:30:00.000-05:00', '6:30 pm'],
])('the clock of %s shows %s', (time, text) => expect(clockText(time)).toBe(text));

test.each([
  ['2026-03-04T18:30:00Z', 'UTC'],
  ['2026-03-04T18:30:00.5Z', 'UTC'],
  ['2026-03-04T18:30:00-05:00', 'UTC-05:00'],
  ['2026-03-04T18:30:00+05:30', 'UTC+05:30'],
  ['2026-03-04T18:30:00+00:00', 'UTC+00:00'],
])('the zone of %s is %s', (time, text) => expect(zoneText(time)).toBe(text));

test.each([
  ['2026-03-04T18:30:00-05:00', 'March 4, 2026, 6:30 pm'],
  ['2026-03-04T18:30:15+09:00', 'March 4, 2026, 6:30:15 pm'],
  ['2026-03-05T00:30:00Z', 'March 5, 2026, 12:30 am (UTC)'],
])('the time %s is written %s', (time, text) => expect(timeText(time)).toBe(text));

test('the zone of a time is written or left out on request', () => {
  expect(timeText('2026-03-04T18:30:00-05:00', true)).toBe('March 4, 2026, 6:30 pm (UTC-05:00)');
  expect(timeText('2026-03-04T18:30:00Z', false)).toBe('March 4, 2026, 6:30 pm');
});

test.each([
  ['2026-03-04T18:30:00-05:00', 'March 4, 2026, 6:30 pm'],
  ['2026-03-04T18:30:00Z', 'March 4, 2026, 6:30 pm (UTC)'],
  ['2026-03-04', 'March 4, 2026'],
])('%s reads %s', (text, expected) => expect(readableText(text)).toBe(expected));

test.each(['90853', '2026', '2026-03', '2026-02-30', '2026-03-04 to 2026-03-05', '', '-5'])(
  '"%s" is no date and stays',
  (text) => expect(readableText(text)).toBe(text),
);

test.each([
  ['2026-03-04T18:30:00Z', true],
  ['2026-03-04Tea', true],
  ['2026-03-04', false],
  ['90853', false],
])('%s may be a time: %s', (text, may) => expect(mayBeTime(text)).toBe(may));

test('a readable time shows its zone on request', () => {
  expect(readableText('2026-03-04T18:30:00-05:00', true)).toBe(
    'March 4, 2026, 6:30 pm (UTC-05:00)',
  );
  expect(readableText('2026-03-04', true)).toBe('March 4, 2026');
});

describe('one sentence', () => {
  const eastern = '2026-03-04T19:45:00-05:00';

  test('shows no zone if all times share one', () => {
    expect(needZone([])).toBe(false);
    expect(needZone(['90853', '2026-03-04'])).toBe(false);
    expect(needZone([eastern, '2026-03-04', '2026-03-04T18:30:00-05:00', 'P1'])).toBe(false);
  });

  test('shows UTC', () => {
    expect(needZone(['2026-03-04T18:30:00Z'])).toBe(true);
    expect(needZone(['2026-03-04T18:30:00Z', '2026-03-04T18:31:00Z'])).toBe(true);
  });

  test('shows zones that differ', () => {
    expect(needZone([eastern, '2026-03-04T18:30:00-08:00'])).toBe(true);
    expect(needZone([eastern, '2026-03-04T18:30:00Z'])).toBe(true);
  });
});
