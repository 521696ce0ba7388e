import * as z from 'zod/mini';
import { type Check, checkSchema } from '../finding/ask.js';
import { type Finding, findingSchema, type Verdict, verdictSchema } from '../finding/finding.js';
import { type Ruleset, rulesetSchema } from '../finding/ruleset.js';
import type { IndividualityReport } from '../individuality/individuality-report.js';
import { individualityReportSchema } from '../individuality/individuality-report.js';
import { type DeliveredService, deliveredServiceSchema } from '../session/delivered-service.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';

/** The report on one roster entry. */
export interface MemberReport {
  patientId: string;
  attended: boolean;
  /** Whole minutes of attendance. */
  minutes: number;
  /** When the member was present, within the session. */
  present: { from: string; to: string }[];
  verdict: Verdict | 'absent';
  findings: Finding[];
}

/** Whether a session was a billable group session, and whether each member's note is defensible. */
export interface SessionReport {
  sessionId: string;
  serviceDate: string;
  /** The session's actual start and end, as given. */
  start: string;
  end: string;
  /** Whole minutes of the session. */
  minutes: number;
  /** How many patients attended. */
  attended: number;
  /** The worst verdict of the session's own findings and all members' findings. */
  verdict: Verdict;
  service: DeliveredService;
  /** The session's own findings, in a fixed order. */
  findings: Finding[];
  /** In roster order. */
  members: MemberReport[];
  /** Every check that was made, and its result. */
  checks?: Check[];
  individuality?: IndividualityReport;
  ruleset: Ruleset;
}

const count = z.int().check(z.gte(0));

const memberReportSchema: z.core.$ZodType<MemberReport> = z.object({
  patientId: z.string(),
  attended: z.boolean(),
  minutes: count,
  present: z.array(z.object({ from: timeSchema, to: timeSchema })),
  verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
  findings: z.array(findingSchema),
});

/** The shape of a {@link SessionReport}. */
export const sessionReportSchema: z.core.$ZodType<SessionReport> = z.object({
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
