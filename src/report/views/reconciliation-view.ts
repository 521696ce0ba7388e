import * as z from 'zod/mini';
import type { Verdict } from '../../finding/finding.js';
import type { Ruleset } from '../../finding/ruleset.js';
import {
  type FindingView,
  findingViewSchema,
  rulesetSchema,
  verdictSchema,
} from './finding-view.js';

/** What is read of a reconciliation, and what every report has. */
export interface ReconciliationView {
  verdict: Verdict;
  findings: FindingView[];
  ruleset: Ruleset;
}

/** The shape of a {@link ReconciliationView}. */
export const reconciliationViewSchema: z.core.$ZodType<ReconciliationView> = z.object({
  verdict: verdictSchema,
  findings: z.array(findingViewSchema),
  ruleset: rulesetSchema,
});
