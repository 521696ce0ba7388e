import * as z from 'zod/mini';
import { type Check, checkSchema } from '../finding/ask.js';
import { type UnusedDecision, unusedDecisionSchema } from '../finding/decision.js';
import {
  type Finding,
  type FindingCounts,
  findingCountsSchema,
  findingSchema,
  ruleIdSchema,
  type Verdict,
  verdictSchema,
} from '../finding/finding.js';
import type { RuleId } from '../finding/rule-ids.js';
import { type Ruleset, rulesetSchema } from '../finding/ruleset.js';
import type { IndividualityReport } from '../individuality/individuality-report.js';
import { individualityReportSchema } from '../individuality/individuality-report.js';
import type { InputFault } from '../input/input-error.js';
import { inputFaultSchema } from '../input/input-fault-schema.js';
import { type Coverage, coverageSchema } from '../record/group-member.js';
import { type GroupType, groupTypes } from '../record/group-session.js';
import { type Program, programSchema } from '../record/program.js';
import { type DeliveredService, deliveredServiceSchema } from '../session/delivered-service.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';

/** The report on one roster entry. */
export interface MemberReport {
  patientId: string;
  /** `null` if it is not recorded. */
  attended: boolean | null;
  /** Whole minutes of attendance; `null` if they are not known. */
  minutes: number | null;
  /** When the member was present, within the session; `null` if it is not known. */
  present: { from: string; to: string }[] | null;
  /**
   * Whether this member's claim may be sent: the worst of the session's own findings and the member's, and blocked by
   * what no setting releases.
   */
  verdict: Verdict | 'absent';
  coverage: Coverage;
  /** `null` if no payer is recorded. */
  payerId: string | null;
  /** The group code that the member's payer requires; `null` for a member who is not insured. */
  code: string | null;
  /** The clinician whose claim it is; `null` if there is not exactly one. */
  renderingProviderId: string | null;
  /** `null` if there is not exactly one rendering provider, or the NPI is missing. */
  renderingNpi: string | null;
  /** `null` if the member has no note. */
  noteId: string | null;
  /** Rules that hold this member's claim although a setting turns them off or makes them milder. */
  heldAnyway: RuleId[];
  /** The member's own findings. Those of the session are in its report. */
  findings: Finding[];
}

/** Whether a session was a billable group session, and whether each member's note is defensible. */
export interface SessionReport {
  kind: 'session';
  sessionId: string;
  serviceDate: string;
  /** The session's actual start and end, as given; `null` if not recorded. */
  start: string | null;
  end: string | null;
  /** Whole minutes of the session; `null` if its start or end is not recorded. */
  minutes: number | null;
  /** How many patients are recorded as having attended. */
  attended: number;
  groupType: GroupType;
  program: Program;
  /** The worst verdict of the session's own findings and all members' findings. */
  verdict: Verdict;
  /** The session's own findings and all members', counted. */
  counts: FindingCounts;
  service: DeliveredService;
  /** The session's own findings, in a fixed order. */
  findings: Finding[];
  /** In roster order. */
  members: MemberReport[];
  /** With `faults: 'collect'`: the faults of the lines of `services` that were left out. */
  faults?: InputFault[];
  /** Every check that was made, and its result. */
  checks?: Check[];
  individuality?: IndividualityReport;
  /** Decisions about this session that have no effect, and why. */
  unusedDecisions: UnusedDecision[];
  ruleset: Ruleset;
}

const count = z.int().check(z.gte(0));

const memberReportSchema: z.core.$ZodType<MemberReport> = z.object({
  patientId: z.string(),
  attended: z.nullable(z.boolean()),
  minutes: z.nullable(count),
  present: z.nullable(z.array(z.object({ from: timeSchema, to: timeSchema }))),
  verdict: z.enum(['ready', 'review', 'blocked', 'absent']),
  coverage: coverageSchema,
  payerId: z.nullable(z.string()),
  code: z.nullable(z.string()),
  renderingProviderId: z.nullable(z.string()),
  renderingNpi: z.nullable(z.string()),
  noteId: z.nullable(z.string()),
  heldAnyway: z.array(ruleIdSchema),
  findings: z.array(findingSchema),
});

/** The shape of a {@link SessionReport}. */
export const sessionReportSchema: z.core.$ZodType<SessionReport> = z.object({
  kind: z.literal('session'),
  sessionId: z.string(),
  serviceDate: dateSchema,
  start: z.nullable(timeSchema),
  end: z.nullable(timeSchema),
  minutes: z.nullable(count),
  attended: count,
  groupType: z.enum(groupTypes),
  program: programSchema,
  verdict: verdictSchema,
  counts: findingCountsSchema,
  service: deliveredServiceSchema,
  findings: z.array(findingSchema),
  members: z.array(memberReportSchema),
  faults: z.exactOptional(z.array(inputFaultSchema)),
  checks: z.exactOptional(z.array(checkSchema)),
  individuality: z.exactOptional(individualityReportSchema),
  unusedDecisions: z.array(unusedDecisionSchema),
  ruleset: rulesetSchema,
});
