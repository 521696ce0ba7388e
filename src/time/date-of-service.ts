import { daysBetween, isCalendarDate, twoDigitsAt } from './calendar-date.js';
import { type Instant, instantOf, isTime } from './instant.js';

const areaCity = /^(?:UTC|[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9][A-Za-z0-9_+-]*)+)$/;

/** What the clocks in one time zone show at a moment: `2026-03-04T18:30:00`. */
export type ZoneClock = (instant: Instant) => string;

const yearText = (year: number): string => String(year).padStart(4, '0');

/** The clock of a time zone; `undefined` if this engine has no Intl, or does not know the zone. */
export const clockOf = (timeZone: string): ZoneClock | undefined => {
  if (!areaCity.test(timeZone)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'narrow',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    return (instant) => {
      const part = Object.fromEntries(
        format.formatToParts(instant).map(({ type, value }) => [type, value]),
      );
      const year = Number(part['year']);
      // Before the year 1, calendars count backwards: the year 0000 is 1 BC.
      const date = `${yearText(part['era'] === 'B' ? 1 - year : year)}-${part['month']}-${part['day']}`;
      return `${date}T${part['hour']}:${part['minute']}:${part['second']}`;
    };
  } catch {
    return undefined;
  }
};

// Looking up a zone is slow, and the rows of a file name the same few.
const knownZones = new Set<string>();

/** Whether this engine can determine the calendar date in the named zone. */
export const knowsTimeZone = (timeZone: string): boolean => {
  if (knownZones.has(timeZone)) return true;
  if (clockOf(timeZone) === undefined) return false;
  if (knownZones.size > 1000) knownZones.clear();
  knownZones.add(timeZone);
  return true;
};

const offsetZero = /(?:Z|[+-]00:00)$/;

/**
 * Whether the offset of an RFC 3339 time is a local one. Offset zero (`Z`, `+00:00`, `-00:00`) is how
 * systems store times, so such a time does not show the day on which the service took place.
 */
export const hasLocalOffset = (time: string): boolean => !offsetZero.test(time);

/**
 * The date of service: the calendar date on which the service starts, in the time zone if one is given,
 * otherwise as the start is written. Beyond the years 0000 and 9999 it is no calendar date.
 *
 * @param start RFC 3339 time, already checked by the schema.
 * @param timeZone IANA name, already checked by the schema.
 */
export const dateOfService = (start: string, timeZone?: string): string => {
  const clock = timeZone === undefined ? undefined : clockOf(timeZone);
  const [date = ''] = (clock?.(instantOf(start)) ?? start).split('T');
  return date;
};

// Only there can a time zone lead to a year that has no four digits.
const edgeOfYears = /^(?:0000-01-01|9999-12-31)/;

/**
 * Whether the start, read in the time zone if one is given, has a date of service.
 * A malformed start is another fault, so it counts as one that has.
 */
export const hasDateOfService = (start: string, timeZone?: string): boolean => {
  if (timeZone === undefined) return hasLocalOffset(start);
  if (!edgeOfYears.test(start) || !isTime(start)) return true;
  return isCalendarDate(dateOfService(start, timeZone));
};

const noon = 12;
const easternmostMidnight = 10;

/**
 * The fewest and most days after the date of service that a moment may be where the clinic is. They are the same where
 * the zone is known; a time in UTC alone may be the day before there, or the day after.
 */
export const daysAfterService = (
  serviceDate: string,
  time: string,
  timeZone?: string,
): [fewest: number, most: number] => {
  const days = daysBetween(serviceDate, dateOfService(time, timeZone));
  if (timeZone !== undefined || hasLocalOffset(time)) return [days, days];
  const hour = twoDigitsAt(time, 'YYYY-MM-DDT'.length);
  return [hour < noon ? days - 1 : days, hour >= easternmostMidnight ? days + 1 : days];
};
