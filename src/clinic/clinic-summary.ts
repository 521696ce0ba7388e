import * as z from 'zod/mini';
import {
  type FindingCounts,
  findingCountsSchema,
  type Outcome,
  outcomeSchema,
  ruleIdSchema,
  type Verdict,
  verdictSchema,
} from '../finding/finding.js';
import type { RuleId } from '../finding/rule-ids.js';
import { dateSchema } from '../time/time-schema.js';
import { type ClinicTotals, clinicTotalsSchema } from './clinic-totals.js';
import { type CopiedNotes, copiedNotesSchema } from './copied-notes.js';
import { type PaidTotals, paidTotalsSchema } from './paid-totals.js';
import type { SummaryBasis } from './summary-part.js';
import { type WorklistEntry, worklistEntrySchema } from './worklist.js';

/** How often a rule reported a reason. */
export interface ReasonCount {
  rule: RuleId;
  reason: string;
  outcome: Outcome;
  count: number;
}

/** The claims that are held of one payer and one clinician. */
export interface HeldPlace {
  /** An empty text where it is not known. */
  payerId: string;
  clinicianId: string;
  held: number;
  heldCents: number;
}

/** The findings of a report that is not about one session. */
export interface OtherReport {
  kind: 'unbundling' | 'reconciliation' | 'remittance';
  verdict: Verdict;
  counts: FindingCounts;
  findings: ReasonCount[];
}

/** A whole clinic: what is claimed, what is held and why, and what to do first. */
export interface ClinicSummary extends ClinicTotals {
  kind: 'clinic';
  /** The worst verdict of its members and of the other reports. */
  verdict: Verdict;
  /** The findings of all sessions, counted. */
  counts: FindingCounts;
  /** The earliest and the latest date of service; `null` without sessions. */
  from: string | null;
  to: string | null;
  /** The day for which deadlines are near or past; `null` if none was given. */
  asOf: string | null;
  /** The findings of all sessions by outcome, rule and reason. */
  findings: ReasonCount[];
  /** By `YYYY-MM`, the clinician, the payer, and the type of group. An empty text where it is not known. */
  byMonth: Record<string, ClinicTotals>;
  byClinician: Record<string, ClinicTotals>;
  byPayer: Record<string, ClinicTotals>;
  byGroupType: Record<string, ClinicTotals>;
  /** Where claims are held, by payer and clinician. */
  heldBy: HeldPlace[];
  /** What to fix; the fix that alone releases most money first. */
  worklist: WorklistEntry[];
  /** What payers answered; `null` without remittances. */
  paid: PaidTotals | null;
  /** First claims paid without a denial, as a share of the adjudicated ones; `null` if there are none. */
  firstPassRate: number | null;
  /** `null` if notes were not compared. */
  copiedNotes: CopiedNotes | null;
  otherReports: OtherReport[];
  /** Labels that the caller gave for IDs in this summary. */
  names: Record<string, string>;
  basis: SummaryBasis;
}

const count = z.int().check(z.gte(0));

const reasonCount: z.core.$ZodType<ReasonCount> = z.object({
  rule: ruleIdSchema,
  reason: z.string(),
  outcome: outcomeSchema,
  count,
});

const totalsById = z.record(z.string(), clinicTotalsSchema);

/** The shape of a {@link ClinicSummary}. */
export const clinicSummarySchema: z.core.$ZodType<ClinicSummary> = z.object({
  kind: z.literal('clinic'),
  verdict: verdictSchema,
  counts: findingCountsSchema,
  from: z.nullable(dateSchema),
  to: z.nullable(dateSchema),
  asOf: z.nullable(dateSchema),
  sessions: count,
  members: z.object({ ready: count, review: count, blocked: count, absent: count }),
  held: count,
  claimedCents: count,
  heldCents: count,
  notBilledCents: count,
  withoutCharge: count,
  readyRate: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  findings: z.array(reasonCount),
  byMonth: totalsById,
  byClinician: totalsById,
  byPayer: totalsById,
  byGroupType: totalsById,
  heldBy: z.array(
    z.object({ payerId: z.string(), clinicianId: z.string(), held: count, heldCents: count }),
  ),
  worklist: z.array(worklistEntrySchema),
  paid: z.nullable(paidTotalsSchema),
  firstPassRate: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  copiedNotes: z.nullable(copiedNotesSchema),
  otherReports: z.array(
    z.object({
      kind: z.enum(['unbundling', 'reconciliation', 'remittance']),
      verdict: verdictSchema,
      counts: findingCountsSchema,
      findings: z.array(reasonCount),
    }),
  ),
  names: z.record(z.string(), z.string()),
  basis: z.object({
    versions: z.array(z.string()),
    policies: z.array(z.object({ payerId: z.string(), from: z.string() })),
    notChecked: z.array(z.string()),
  }),
});
