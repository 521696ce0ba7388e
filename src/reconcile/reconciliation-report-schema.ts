import * as z from 'zod/mini';
import { findingSchema, verdictSchema } from '../finding/finding.js';
import { rulesetSchema } from '../finding/ruleset.js';
import type { ReconciliationReport } from './reconcile-group-claims.js';

/** The shape of a {@link ReconciliationReport}. */
export const reconciliationReportSchema: z.core.$ZodType<ReconciliationReport> = z.strictObject({
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  ruleset: rulesetSchema,
});
