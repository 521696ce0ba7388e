import * as z from 'zod/mini';
import { dateSchema, timeSchema } from '../../time/time-schema.js';
import type { ServiceOfTheDay } from '../../unbundling/unbundling-report.js';

/** What is read of one service line of a patient's day. */
export type ServiceView = ServiceOfTheDay;

/** The shape of a {@link ServiceView}. */
export const serviceViewSchema: z.core.$ZodType<ServiceView> = z.object({
  serviceId: z.string(),
  patientId: z.string(),
  code: z.string(),
  modifiers: z.exactOptional(z.array(z.string())),
  serviceDate: dateSchema,
  start: z.exactOptional(timeSchema),
  end: z.exactOptional(timeSchema),
});
