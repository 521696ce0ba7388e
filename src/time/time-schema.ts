import * as z from 'zod/mini';
import { isCalendarDate } from './calendar-date.js';
import { isTime } from './instant.js';

/** An RFC 3339 time with seconds and an offset: `2026-03-04T18:30:00-05:00`. */
export const timeSchema: z.core.$ZodType<string> = z.string().check(
  z.refine(isTime, {
    error: 'Write an RFC 3339 time with seconds and an offset.',
    params: { code: 'date' },
  }),
);

/** An existing date: `2026-03-04`. */
export const dateSchema: z.core.$ZodType<string> = z.string().check(
  z.refine(isCalendarDate, {
    error: 'Write an existing date as YYYY-MM-DD.',
    params: { code: 'date' },
  }),
);
