import * as z from 'zod/mini';
import { dateSchema, timeSchema } from '../../time/time-schema.js';
import type { BilledService } from '../../unbundling/billed-service.js';

/** What is read of one service line of a patient's day. */
export type ServiceView = Pick<
  BilledService,
  'serviceId' | 'patientId' | 'code' | 'modifiers' | 'serviceDate' | 'start' | 'end'
>;

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
