import * as z from 'zod/mini';
import type { Finding, Outcome, Verdict } from '../../finding/finding.js';
import type { Ruleset } from '../../finding/ruleset.js';
import { citationSchema } from '../../reference/citation.js';

// A page also shows reports that were stored, or made by a later version: each view asks for what is
// shown, and lets keys and rules that it does not know pass. The exact schemas beside the reports would
// refuse them, and bring every rule id into the bundle of whoever only draws pages.

/** Outcomes in the order of their weight. */
export const outcomes = ['fail', 'review', 'no-data', 'advice'] as const satisfies Outcome[];

/** What is read of a finding. Its rule may be one that this version does not know. */
export type FindingView = Omit<Finding, 'rule' | 'params' | 'relatedPaths'> & { rule: string };

/** The shape of a {@link Verdict}. */
export const verdictSchema: z.core.$ZodType<Verdict> = z.enum(['ready', 'review', 'blocked']);

/** The shape of a {@link FindingView}. */
export const findingViewSchema: z.core.$ZodType<FindingView> = z.object({
  rule: z.string(),
  reason: z.string(),
  outcome: z.enum(outcomes),
  path: z.string(),
  patientId: z.exactOptional(z.string()),
  serviceIds: z.exactOptional(z.array(z.string())),
  message: z.string(),
  remedy: z.string(),
  citations: z.array(citationSchema),
  likelyDenial: z.exactOptional(z.object({ carc: z.string(), rarc: z.exactOptional(z.string()) })),
});

/** The shape of a {@link Ruleset}. */
export const rulesetSchema: z.core.$ZodType<Ruleset> = z.object({
  version: z.string(),
  policies: z.array(z.object({ payerId: z.string(), from: z.string() })),
  overrides: z.record(z.string(), z.string()),
  ncci: z.exactOptional(z.object({ source: z.string(), effective: z.string() })),
  notChecked: z.array(z.string()),
});
