import * as z from 'zod/mini';
import { timeSchema } from '../time/time-schema.js';

/** A stretch of time during which someone was there. */
export interface PresenceInterval {
  /** RFC 3339 time. */
  from: string;
  /** RFC 3339 time. Left out: the person left at an unknown time. */
  to?: string;
}

/** When someone was there: the stretches of time, or `'whole'` for the whole session; `[]` records that they never were. */
export type Presence = PresenceInterval[] | 'whole';

/** The shape of {@link Presence}. */
export const presenceSchema: z.core.$ZodType<Presence> = z.union([
  z.literal('whole'),
  z.array(z.strictObject({ from: timeSchema, to: z.exactOptional(timeSchema) })),
]);

/** The recorded stretches of time; none where the whole session is recorded, or nothing is. */
export const stretchesOf = (presence: Presence | undefined): readonly PresenceInterval[] =>
  presence === undefined || presence === 'whole' ? [] : presence;

/** Whether both ends of the stretch are recorded. */
export const isClosed = (stretch: PresenceInterval): stretch is { from: string; to: string } =>
  stretch.to !== undefined;

/** Whether somebody’s departure is not recorded. */
export const leavesOpen = (presence: Presence | undefined): boolean =>
  !stretchesOf(presence).every(isClosed);
