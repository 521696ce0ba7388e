import * as z from 'zod/mini';
import { dayAfter, daysBetween } from '../time/calendar-date.js';
import { procedureCodeSchema } from './codes/code-formats.js';

/** How much of a service a payer pays for in a stretch of days. */
export interface FrequencyLimit {
  /** The most that is paid. */
  count: number;
  /** What is counted. Several lines of one session are one session, and their minutes count once. */
  of: 'sessions' | 'units' | 'minutes';
  /** The days that count together; `'rolling-7-days'` are the date of service and the six days before it. */
  per: 'day' | 'week' | 'rolling-7-days' | 'month' | 'year';
  /** The codes that count together. Default: group lines of any code. */
  codes?: string[];
  /** Whose lines count together: the patient's by default, or only those of one billing or rendering provider. */
  scope?: 'patient' | 'billing' | 'rendering';
  /** First day of a week. Default `'sunday'`. */
  weekStarts?: 'sunday' | 'monday';
}

/** The shape of a {@link FrequencyLimit}. */
export const frequencyLimitSchema: z.core.$ZodType<FrequencyLimit> = z.strictObject({
  count: z.int().check(z.gte(1)),
  of: z.enum(['sessions', 'units', 'minutes']),
  per: z.enum(['day', 'week', 'rolling-7-days', 'month', 'year']),
  codes: z.exactOptional(z.array(procedureCodeSchema)),
  scope: z.exactOptional(z.enum(['patient', 'billing', 'rendering'])),
  weekStarts: z.exactOptional(z.enum(['sunday', 'monday'])),
});

const daysInWeek = 7;

/** A first day of a week, by the weekday on which weeks start. */
const aFirstDay = { sunday: '1970-01-04', monday: '1970-01-05' };

const daysIntoWeek = (date: string, weekStarts: FrequencyLimit['weekStarts'] = 'sunday'): number =>
  ((daysBetween(aFirstDay[weekStarts], date) % daysInWeek) + daysInWeek) % daysInWeek;

/** First day of the days that count together with the date. */
export const firstDayOf = (
  { per, weekStarts }: Pick<FrequencyLimit, 'per' | 'weekStarts'>,
  date: string,
): string => {
  switch (per) {
    case 'week':
      return dayAfter(date, -daysIntoWeek(date, weekStarts));
    case 'rolling-7-days':
      return dayAfter(date, 1 - daysInWeek);
    case 'month':
      return `${date.slice(0, 'yyyy-mm'.length)}-01`;
    case 'year':
      return `${date.slice(0, 'yyyy'.length)}-01-01`;
    default:
      return date;
  }
};
