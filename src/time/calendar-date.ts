import { addMilliseconds } from 'date-fns/addMilliseconds';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { parseISO } from 'date-fns/parseISO';

const shape = /^\d{4}-\d{2}-\d{2}$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const dayInMilliseconds = 86_400_000;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const zero = '0'.charCodeAt(0);

/** The number that two digits of a text write. Reads them in place, because this runs for every date. */
export const twoDigitsAt = (text: string, start: number): number =>
  (text.charCodeAt(start) - zero) * 10 + text.charCodeAt(start + 1) - zero;

/** Whether the text is an existing date, written `YYYY-MM-DD`. */
export const isCalendarDate = (text: string): boolean => {
  if (!shape.test(text)) return false;
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + leapDay;
};

/** Days from one calendar date to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  differenceInMilliseconds(parseISO(`${to}T00:00:00Z`), parseISO(`${from}T00:00:00Z`)) /
  dayInMilliseconds;

/** A range of calendar dates. It includes its last day; without one it has no end. */
export interface DateWindow {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Whether the date is in the window. ISO dates compare as text. */
export const windowIncludes = (window: DateWindow, date: string): boolean =>
  window.from <= date && (window.to === undefined || date <= window.to);

/** Whether two windows share a date. */
export const windowsOverlap = (a: DateWindow, b: DateWindow): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);

const lastDate = '9999-12-31';

/** The date some days after another; at most the last one that ten characters can write. */
export const dayAfter = (date: string, days: number): string => {
  const later = addMilliseconds(parseISO(`${date}T00:00:00Z`), days * dayInMilliseconds);
  if (!(later.getTime() <= parseISO(`${lastDate}T00:00:00Z`).getTime())) return lastDate;
  return later.toISOString().slice(0, lastDate.length);
};
