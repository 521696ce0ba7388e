import { type DateWindow, isCalendarDate } from '../../../time/calendar-date.js';
import type { PeriodData } from './data-shapes.js';

/** The day of a FHIR date or dateTime as written; a year or a month alone is no day. */
export const dayOf = (time: string | undefined): string | undefined => {
  const day = time?.slice(0, 'yyyy-mm-dd'.length);
  return day !== undefined && isCalendarDate(day) ? day : undefined;
};

/** The days of a period; `undefined` where one of its ends is no day. */
export const windowOf = ({ start, end }: PeriodData = {}): DateWindow | undefined => {
  // Without a first day it has always held.
  const from = start === undefined ? '0000-01-01' : dayOf(start);
  const to = dayOf(end);
  if (from === undefined || (end !== undefined && to === undefined)) return undefined;
  return to === undefined ? { from } : { from, to };
};
