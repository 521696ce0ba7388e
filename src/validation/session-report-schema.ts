import * as z from 'zod/mini';
import { checkSchema } from '../finding/ask.js';
import { findingSchema, verdictSchema } from '../finding/finding.js';
import { rulesetSchema } from '../finding/ruleset.js';
import { individualityReportSchema } from '../individuality/individuality-report-schema.js';
import { deliveredServiceSchema } from '../session/delivered-service.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';
import type { MemberReport, SessionReport } from './session-report.js';

const count = z.int().check(z.gte(0));

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
