import { instantOf } from './instant.js';

const areaCity = /^(?:UTC|[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9][A-Za-z0-9_+-]*)+)$/;

const calendarOf = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    // No Intl on this engine, or a name that it does not know: both are an input fault to the caller.
    return undefined;
  }
};

/** Whether this engine can tell the calendar date in the named zone. */
export const knowsTimeZone = (timeZone: string): boolean =>
  areaCity.test(timeZone) && calendarOf(timeZone) !== undefined;

/**
 * The date of service: the calendar date of the start as written, or in the zone where one is given.
 *
 * @param start RFC 3339 time, already judged by the schema.
 * @param timeZone IANA name, already judged by the schema.
 */
export const dateOfService = (start: string, timeZone?: string): string => {
  const asWritten = start.slice(0, 'yyyy-mm-dd'.length);
  const calendar = timeZone === undefined ? undefined : calendarOf(timeZone);
  if (!calendar) return asWritten;
  const part = Object.fromEntries(
    calendar.formatToParts(instantOf(start)).map(({ type, value }) => [type, value]),
  );
  return `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}`;
};
