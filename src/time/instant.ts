import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { parseISO } from 'date-fns/parseISO';
import { isCalendarDate } from './calendar-date.js';

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const shape =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the text is an RFC 3339 time with seconds and an offset, on a day that exists. */
export const isTime = (text: string): boolean => {
  const date = shape.exec(text)?.[1];
  return date !== undefined && isCalendarDate(date);
};

/** The moment that an RFC 3339 text names. Call it only with what {@link isTime} accepts. */
export const instantOf = (text: string): Instant => parseISO(text).getTime();

const offsetAt = 'yyyy-mm-ddThh:mm:ss'.length;

/**
 * Whether the first RFC 3339 time is earlier than the second.
 * Two times that end in the same offset compare as text, which spares the parsing.
 */
export const isEarlier = (first: string, second: string): boolean =>
  first.slice(offsetAt) === second.slice(offsetAt)
    ? first < second
    : instantOf(first) < instantOf(second);

/** Whole minutes from one moment to a later one, rounded down; 0 where it is not later. */
export const wholeMinutes = (from: Instant, to: Instant): number =>
  Math.max(0, differenceInMinutes(to, from));
