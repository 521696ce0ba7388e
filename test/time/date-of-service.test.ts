import { describe, expect, test } from 'vitest';
import {
  dateOfService,
  daysAfterService,
  hasDateOfService,
  hasLocalOffset,
  knowsTimeZone,
} from '../../src/time/date-of-service.js';

describe('the date of service', () => {
  test('is the date of the start as written', () => {
    expect(dateOfService('2026-03-04T23:30:00-05:00')).toBe('2026-03-04');
    expect(dateOfService('2026-03-05T00:30:00+14:00')).toBe('2026-03-05');
  });

  test.each([
    ['2026-03-05T00:30:00Z', 'America/New_York', '2026-03-04'],
    ['2026-03-05T04:59:59Z', 'America/New_York', '2026-03-04'],
    ['2026-03-05T05:00:00Z', 'America/New_York', '2026-03-05'],
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
    ['2026-11-01T03:59:59Z', 'America/New_York', '2026-10-31'],
    ['2026-11-01T04:00:00Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
    ['2026-03-05T00:30:00+00:00', 'America/New_York', '2026-03-04'],
    ['2026-03-05T00:30:00-00:00', 'America/New_York', '2026-03-04'],
    ['2026-03-05T00:30:00Z', 'UTC', '2026-03-05'],
    ['0900-03-05T00:30:00Z', 'UTC', '0900-03-05'],
    ['0001-01-01T00:00:00Z', 'America/New_York', '0000-12-31'],
    ['0001-01-01T00:30:00Z', 'Pacific/Auckland', '0001-01-01'],
    ['0000-06-01T12:00:00Z', 'UTC', '0000-06-01'],
    ['9999-12-31T23:30:00Z', 'America/New_York', '9999-12-31'],
  ])('of %s in %s is %s', (start, zone, date) => {
    expect(dateOfService(start, zone)).toBe(date);
  });

  test.each(['America/New_York', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'])(
    'can be determined in %s',
    (zone) => expect(knowsTimeZone(zone)).toBe(true),
  );

  test.each(['', 'EST', 'Mars/Olympus', '+05:00', 'America/', 'New York'])(
    'cannot be determined in "%s"',
    (zone) => expect(knowsTimeZone(zone)).toBe(false),
  );
});

test.each([
  ['2026-03-05T00:30:00-05:00', true],
  ['2026-03-05T00:30:00+00:30', true],
  ['2026-03-05T00:30:00Z', false],
  ['2026-03-05T00:30:00.25Z', false],
  ['2026-03-05T00:30:00+00:00', false],
  ['2026-03-05T00:30:00-00:00', false],
])('%s has a local offset: %s', (time, local) => {
  expect(hasLocalOffset(time)).toBe(local);
});

test.each([
  ['2026-03-05T00:30:00-05:00', undefined, true],
  ['2026-03-05T00:30:00Z', undefined, false],
  ['2026-03-05T00:30:00Z', 'America/New_York', true],
  ['0000-01-01T00:00:00Z', 'UTC', true],
  ['0000-01-01T00:00:00Z', 'America/New_York', false],
  ['0001-01-01T00:00:00Z', 'America/New_York', true],
  ['9999-12-31T23:30:00Z', 'America/New_York', true],
  ['9999-12-31T23:30:00Z', 'Pacific/Auckland', false],
  ['9999-12-31T99:00:00Z', 'Pacific/Auckland', true],
])('%s in %s has a date of service: %s', (start, zone, expected) => {
  expect(hasDateOfService(start, zone)).toBe(expected);
});

test.each([
  ['2026-03-18T23:59:59-05:00', undefined, [14, 14]],
  ['2026-03-19T03:59:59Z', 'America/New_York', [14, 14]],
  ['2026-03-19T04:00:00Z', 'America/New_York', [15, 15]],
  ['2026-03-18T09:59:59Z', undefined, [13, 14]],
  ['2026-03-18T10:00:00Z', undefined, [13, 15]],
  ['2026-03-18T11:59:59Z', undefined, [13, 15]],
  ['2026-03-18T12:00:00Z', undefined, [14, 15]],
])('%s in %s is so many days after the date of service', (time, zone, expected) => {
  expect(daysAfterService('2026-03-04', time, zone)).toEqual(expected);
});
