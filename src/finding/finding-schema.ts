import * as z from 'zod/mini';
import { citationSchema } from '../reference/citation.js';
import type { Finding, LikelyDenial, Outcome, Params, Verdict } from './finding.js';
import type { Check } from './inquiry.js';
import { type RuleId, ruleIds } from './rule-id.js';
import type { Ruleset } from './ruleset.js';

// What comes out is described here for those who store or forward it. No function reads these schemas.

/** The shape of a rule id. */
export const ruleIdSchema: z.core.$ZodType<RuleId> = z.enum(ruleIds);

/** The shape of an {@link Outcome}. */
export const outcomeSchema: z.core.$ZodType<Outcome> = z.enum([
  'fail',
  'review',
  'no-data',
  'advice',
]);

/** The shape of a {@link Verdict}. */
export const verdictSchema: z.core.$ZodType<Verdict> = z.enum(['ready', 'review', 'blocked']);

/** The shape of {@link Params}. */
export const paramsSchema: z.core.$ZodType<Params> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

/** The shape of a {@link LikelyDenial}. */
export const likelyDenialSchema: z.core.$ZodType<LikelyDenial> = z.strictObject({
  carc: z.string(),
  rarc: z.exactOptional(z.string()),
});

/** The shape of a {@link Finding}. */
export const findingSchema: z.core.$ZodType<Finding> = z.strictObject({
  rule: ruleIdSchema,
  reason: z.string(),
  outcome: outcomeSchema,
  path: z.string().check(z.regex(/^\//)),
  relatedPaths: z.exactOptional(z.array(z.string())),
  patientId: z.exactOptional(z.string()),
  serviceIds: z.exactOptional(z.array(z.string())),
  message: z.string(),
  remedy: z.string(),
  params: paramsSchema,
  citations: z.array(citationSchema).check(z.minLength(1)),
  likelyDenial: z.exactOptional(likelyDenialSchema),
});

/** The shape of a {@link Check}. */
export const checkSchema: z.core.$ZodType<Check> = z.strictObject({
  rule: ruleIdSchema,
  path: z.string(),
  outcome: z.enum(['pass', 'not-applicable', 'fail', 'review', 'no-data', 'advice']),
});

/** The shape of a {@link Ruleset}. */
export const rulesetSchema: z.core.$ZodType<Ruleset> = z.strictObject({
  version: z.string(),
  policies: z.array(z.strictObject({ payerId: z.string(), from: z.string() })),
  overrides: z.record(z.string(), z.string()),
  ncci: z.exactOptional(z.strictObject({ source: z.string(), effective: z.string() })),
  notChecked: z.array(z.string()),
});
