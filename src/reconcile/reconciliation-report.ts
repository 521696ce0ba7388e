import * as z from 'zod/mini';
import { type UnusedDecision, unusedDecisionSchema } from '../finding/decision.js';
import {
  type Finding,
  type FindingCounts,
  findingCountsSchema,
  findingSchema,
  type Verdict,
  verdictSchema,
} from '../finding/finding.js';
import { type Ruleset, rulesetSchema } from '../finding/ruleset.js';
import type { InputFault } from '../input/input-error.js';
import { inputFaultSchema } from '../input/input-fault-schema.js';

/** What the claim file of a session says, compared with its roster. */
export interface ReconciliationReport {
  kind: 'reconciliation';
  verdict: Verdict;
  counts: FindingCounts;
  /** By patient: in roster order, then patients who are not on the roster, sorted by ID. */
  findings: Finding[];
  /** With the report on the session: the patients whose claims it holds, so that none is missing; in roster order. */
  heldMembers?: string[];
  /** Decisions about this session's claim file that have no effect, and why. */
  unusedDecisions: UnusedDecision[];
  /** With `faults: 'collect'`: the faults of the lines that were left out. */
  faults?: InputFault[];
  ruleset: Ruleset;
}

/** The shape of a {@link ReconciliationReport}. */
export const reconciliationReportSchema: z.core.$ZodType<ReconciliationReport> = z.object({
  kind: z.literal('reconciliation'),
  verdict: verdictSchema,
  counts: findingCountsSchema,
  findings: z.array(findingSchema),
  heldMembers: z.exactOptional(z.array(z.string())),
  unusedDecisions: z.array(unusedDecisionSchema),
  faults: z.exactOptional(z.array(inputFaultSchema)),
  ruleset: rulesetSchema,
});
