import * as z from 'zod/mini';
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
import type { InputFault } from '../input/input-error.js';
import { inputFaultSchema } from '../input/input-fault-schema.js';
import type { ModifierIndicator } from '../reference/edits/ptp-table.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';
import type { BilledService } from './billed-service.js';

/**
 * The verdict on a pair.
 *
 * - `distinct`: the record shows two services. Their times are apart, each has its own note and its own
 *   medical necessity, and no rule fails or requires a review; or a person accepted everything that held it.
 *   With `evidence: 'claims-only'`: as far as claims show.
 * - `review`: the record does not show it. If no rule has a finding, nothing needs to be done.
 * - `unbundled`: a rule fails.
 */
export type PairVerdict = 'distinct' | 'review' | 'unbundled';

/** Whether a modifier is needed between two lines, and whether an accepted one is present. */
export interface PairModifier {
  /** All modifiers of both lines, those of the first line first. */
  present: string[];
  /** Whether an edit or the payer requires one. */
  needed: boolean;
  /** Those that would be accepted, preferred first; on an evaluation and management line only 25. */
  accepted: string[];
  /** Whether an accepted one is present; true if none is needed. It does not make overlapping times acceptable. */
  sufficient: boolean;
}

/** A group line and another line of one patient, date, and setting. */
export interface UnbundlingPair {
  patientId: string;
  serviceDate: string;
  /** The group line first; of two group lines, the lower ID first. */
  serviceIds: [string, string];
  verdict: PairVerdict;
  /** Minutes of overlap, rounded up; `null` if a time is missing. */
  overlapMinutes: number | null;
  /** The procedure-to-procedure edit between the two codes on that date. */
  edit?: { column1: string; column2: string; modifierIndicator: ModifierIndicator };
  modifier: PairModifier;
  /** The rules with a finding about this pair. */
  rules: RuleId[];
}

/** An active line of a day with a line of a pair, for drawing that day. */
export type ServiceOfTheDay = Pick<
  BilledService,
  'serviceId' | 'patientId' | 'serviceDate' | 'code' | 'modifiers' | 'start' | 'end'
>;

/** Whether one encounter was billed as two services. */
export interface UnbundlingReport {
  kind: 'unbundling';
  verdict: Verdict;
  counts: FindingCounts;
  /** By patient, date, and service ID. */
  findings: Finding[];
  /** By patient, date, and service IDs. */
  pairs: UnbundlingPair[];
  /** Every active line of the days with a line of a pair; by patient, date, setting, and service ID. */
  services: ServiceOfTheDay[];
  /** Decisions about these services that have no effect, and why. */
  unusedDecisions: UnusedDecision[];
  /** With `faults: 'collect'`: the faults of the lines that were left out. */
  faults?: InputFault[];
  ruleset: Ruleset;
}

/** The shape of an {@link UnbundlingPair}. */
export const unbundlingPairSchema: z.core.$ZodType<UnbundlingPair> = z.object({
  patientId: z.string(),
  serviceDate: dateSchema,
  serviceIds: z.tuple([z.string(), z.string()]),
  verdict: z.enum(['distinct', 'review', 'unbundled']),
  overlapMinutes: z.nullable(z.int().check(z.gte(0))),
  edit: z.exactOptional(
    z.object({
      column1: z.string(),
      column2: z.string(),
      modifierIndicator: z.enum(['0', '1', '9']),
    }),
  ),
  modifier: z.object({
    present: z.array(z.string()),
    needed: z.boolean(),
    accepted: z.array(z.string()),
    sufficient: z.boolean(),
  }),
  rules: z.array(ruleIdSchema),
});

const serviceOfTheDaySchema: z.core.$ZodType<ServiceOfTheDay> = z.object({
  serviceId: z.string(),
  patientId: z.string(),
  serviceDate: dateSchema,
  code: z.string(),
  modifiers: z.exactOptional(z.array(z.string())),
  start: z.exactOptional(timeSchema),
  end: z.exactOptional(timeSchema),
});

/** The shape of an {@link UnbundlingReport}. */
export const unbundlingReportSchema: z.core.$ZodType<UnbundlingReport> = z.object({
  kind: z.literal('unbundling'),
  verdict: verdictSchema,
  counts: findingCountsSchema,
  findings: z.array(findingSchema),
  pairs: z.array(unbundlingPairSchema),
  services: z.array(serviceOfTheDaySchema),
  unusedDecisions: z.array(unusedDecisionSchema),
  faults: z.exactOptional(z.array(inputFaultSchema)),
  ruleset: rulesetSchema,
});
