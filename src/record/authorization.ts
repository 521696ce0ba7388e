import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';
import { dateSchema } from '../time/time-schema.js';

/** How many sessions or units an authorization allows in each day, week, or month. */
export interface AuthorizedFrequency {
  count: number;
  unit: 'sessions' | 'units';
  window: 'day' | 'week' | 'month';
  /** How many were used in this window before this session. */
  used: number;
}

/** The payer's prior authorization. */
export interface Authorization {
  /** The number as it appears on the claim. */
  number: string;
  /** First date of service. */
  from: string;
  /** Last date of service. */
  to: string;
  /** Sessions left before this one. */
  sessionsLeft?: number;
  /** Units left before this session. */
  unitsLeft?: number;
  /** Procedure codes that it covers. Default: every code. */
  services?: string[];
  /** Its limit for each day, week, or month. */
  per?: AuthorizedFrequency;
}

const count = z.int().check(z.gte(0), plainZero);

/** The shape of an {@link Authorization}. */
export const authorizationSchema: z.core.$ZodType<Authorization> = z.strictObject({
  number: z.string(),
  from: dateSchema,
  to: dateSchema,
  sessionsLeft: z.exactOptional(count),
  unitsLeft: z.exactOptional(count),
  services: z.exactOptional(z.array(z.string())),
  per: z.exactOptional(
    z.strictObject({
      count,
      unit: z.enum(['sessions', 'units']),
      window: z.enum(['day', 'week', 'month']),
      used: count,
    }),
  ),
});
