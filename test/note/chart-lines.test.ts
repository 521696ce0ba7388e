import { describe, expect, test } from 'vitest';
import { removed } from '../../src/rule-book/change.js';
import { composed, lineOf } from './composed.js';

const times = (start: string, end: string, timeZone: unknown = removed) => {
  const { frame } = composed({ '/start': start, '/end': end, '/timeZone': timeZone });
  return [lineOf(frame, 'Start and stop'), lineOf(frame, 'Duration')];
};

describe('times', () => {
  test.each([
    [
      'have seconds if they are not zero',
      '2026-03-04T18:30:15-05:00',
      '2026-03-04T19:45:00-05:00',
      '6:30:15 pm to 7:45 pm (UTC-05:00)',
      '74 minutes',
    ],
    [
      'have fractions of a second if they are not zero',
      '2026-03-04T18:30:00.250-05:00',
      '2026-03-04T19:45:00.000-05:00',
      '6:30:00.250 pm to 7:45 pm (UTC-05:00)',
      '74 minutes',
    ],
    [
      'have a date if it is not the date of service',
      '2026-03-04T23:30:00-05:00',
      '2026-03-05T00:30:00-05:00',
      '11:30 pm to March 5, 2026, 12:30 am (UTC-05:00)',
      '60 minutes',
    ],
    [
      'each have a zone if the zones differ',
      '2026-03-08T01:30:00-05:00',
      '2026-03-08T03:30:00-04:00',
      '1:30 am UTC-05:00 to 3:30 am UTC-04:00',
      '60 minutes',
    ],
    [
      'may be one minute apart',
      '2026-03-04T18:30:00-05:00',
      '2026-03-04T18:31:59-05:00',
      '6:30 pm to 6:31:59 pm (UTC-05:00)',
      '1 minute',
    ],
  ])('%s', (_, start, end, clock, duration) => {
    expect(times(start, end)).toEqual([`Start and stop: ${clock}`, `Duration: ${duration}`]);
  });

  test('in UTC stay in UTC, with the date of service in the session’s time zone', () => {
    expect(times('2026-03-04T23:30:00Z', '2026-03-05T00:45:00Z', 'America/New_York')).toEqual([
      'Start and stop: 11:30 pm to March 5, 2026, 12:45 am (UTC)',
      'Duration: 75 minutes',
    ]);
    const next = composed({
      '/start': '2026-03-05T00:30:00Z',
      '/end': '2026-03-05T01:45:00Z',
      '/timeZone': 'America/New_York',
    }).frame;
    expect(lineOf(next, 'Date of service')).toBe('Date of service: March 4, 2026');
    expect(lineOf(next, 'Start and stop')).toBe(
      'Start and stop: March 5, 2026, 12:30 am to March 5, 2026, 1:45 am (UTC)',
    );
  });
});
