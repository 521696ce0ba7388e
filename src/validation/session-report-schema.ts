import * as z from 'zod/mini';
import {
  checkSchema,
  findingSchema,
  rulesetSchema,
  verdictSchema,
} from '../finding/finding-schema.js';
import { individualityReportSchema } from '../individuality/individuality-report-schema.js';
import type { DeliveredService } from '../session/delivered-service.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';
import type { MemberReport, SessionReport } from './session-report.js';

const count = z.int().check(z.gte(0));

const deliveredServiceSchema: z.core.$ZodType<DeliveredService> = z.strictObject({
  code: z.nullable(z.literal('90853')),
  kind: z.enum(['group', 'not-group']),
  alternatives: z.array(
    z.strictObject({ code: z.string(), patientId: z.exactOptional(z.string()), why: z.string() }),
  ),
});

/** The shape of a {@link MemberReport}. */
export const memberReportSchema: z.core.$ZodType<MemberReport> = z.strictObject({
  patientId: z.string(),
  attended: z.boolean(),
  minutes: count,
  present: z.array(z.strictObject({ from: timeSchema, to: timeSchema })),
  verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
  findings: z.array(findingSchema),
});

/** The shape of a {@link SessionReport}. */
export const sessionReportSchema: z.core.$ZodType<SessionReport> = z.strictObject({
  sessionId: z.string(),
  serviceDate: dateSchema,
  start: timeSchema,
  end: timeSchema,
  minutes: count,
  attended: count,
  verdict: verdictSchema,
  service: deliveredServiceSchema,
  findings: z.array(findingSchema),
  members: z.array(memberReportSchema),
  checks: z.exactOptional(z.array(checkSchema)),
  individuality: z.exactOptional(individualityReportSchema),
  ruleset: rulesetSchema,
});
