import * as z from 'zod/mini';
import { answeredCitationSchema, type Citation } from '../reference/citation.js';
import { type Decided, decidedSchema } from './decision.js';
import { keyPattern } from './key.js';
import type { RuleId } from './rule-ids.js';

/**
 * What a rule found.
 *
 * - `fail`: do not bill until this is fixed.
 * - `review`: a person must decide.
 * - `no-data`: information needed to decide is missing. Unknown is never a pass.
 * - `advice`: better practice. Advice never blocks a claim.
 */
export type Outcome = 'fail' | 'review' | 'no-data' | 'advice';

/** The overall result: `blocked` for any fail, otherwise `review` for any review or no-data, otherwise `ready`. */
export type Verdict = 'ready' | 'review' | 'blocked';

/** How many findings a report has of each outcome, and how many of them a person has decided. */
export type FindingCounts = Record<Outcome, number> & { decided: number };

/** The facts behind a finding: numbers, codes, IDs and dates, never a name or words from a note. */
export type Params = Record<string, string | number | boolean | string[]>;

/** The codes that a payer is likely to deny the claim with. Payers choose codes differently. */
export interface LikelyDenial {
  /** Claim adjustment reason code. */
  carc: string;
  /** Remittance advice remark code. */
  rarc?: string;
}

/** Words of a text that decided: a range of UTF-16 code units. */
export interface TextEvidence {
  /** JSON Pointer to the text in the first argument. */
  path: string;
  start: number;
  end: number;
}

/** One problem, question or advice that a rule reports about the input. */
export interface Finding {
  /** Stable ID: `'session/minimum-attendance'`. */
  rule: RuleId;
  /** Stable ID of the reason: `'unsigned'`. */
  reason: string;
  /**
   * Identifies the fact: `rule#reason:where:who:facts`, the last three as digests. The same fact has the same key in
   * every report and every run, whatever the order of the input; a changed fact has another one.
   */
  key: string;
  outcome: Outcome;
  /** What a person decided about it. An accepted review no longer holds the claim; a rejected one is a fail. */
  decided?: Decided;
  /**
   * JSON Pointer into the first argument, or starting with `/options` or `/billing`. For missing data it
   * points to where the data belongs.
   */
  path: string;
  relatedPaths?: string[];
  patientId?: string;
  serviceIds?: string[];
  /** What was found. */
  message: string;
  /** What to do. */
  remedy: string;
  params: Params;
  /** The sources of the rule; never empty. */
  citations: Citation[];
  likelyDenial?: LikelyDenial;
  /** The words of a note that decided. */
  evidence?: TextEvidence[];
}

// The schemas of answers describe them for whoever stores or forwards them, and read stored reports for
// display. A later version may add keys and rules, so unknown keys are allowed and a rule ID is only a pattern.

/** Every outcome, the most serious first. */
export const outcomes = ['fail', 'review', 'no-data', 'advice'] as const satisfies Outcome[];

/** The shape of an {@link Outcome}. */
export const outcomeSchema: z.core.$ZodType<Outcome> = z.enum(outcomes);

/** The shape of a {@link Verdict}. */
export const verdictSchema: z.core.$ZodType<Verdict> = z.enum(['ready', 'review', 'blocked']);

/** The shape of a {@link RuleId} in an answer. */
export const ruleIdSchema: z.core.$ZodType<RuleId> = z.pipe(
  z.string().check(z.regex(/^[a-z]+\/[a-z-]+$/)),
  z.custom<RuleId, string>(),
);

/** The shape of {@link Params}. */
export const paramsSchema: z.core.$ZodType<Params> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

/** The shape of a {@link LikelyDenial}. */
export const likelyDenialSchema: z.core.$ZodType<LikelyDenial> = z.object({
  carc: z.string(),
  rarc: z.exactOptional(z.string()),
});

/** The shape of a {@link TextEvidence}. */
export const textEvidenceSchema: z.core.$ZodType<TextEvidence> = z.object({
  path: z.string().check(z.regex(/^\//)),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
});

/** The shape of a {@link Finding}. */
export const findingSchema: z.core.$ZodType<Finding> = z.object({
  rule: ruleIdSchema,
  reason: z.string(),
  key: z.string().check(z.regex(keyPattern)),
  outcome: outcomeSchema,
  decided: z.exactOptional(decidedSchema),
  path: z.string().check(z.regex(/^\//)),
  relatedPaths: z.exactOptional(z.array(z.string())),
  patientId: z.exactOptional(z.string()),
  serviceIds: z.exactOptional(z.array(z.string())),
  message: z.string(),
  remedy: z.string(),
  params: paramsSchema,
  citations: z.array(answeredCitationSchema).check(z.minLength(1)),
  likelyDenial: z.exactOptional(likelyDenialSchema),
  evidence: z.exactOptional(z.array(textEvidenceSchema)),
});

const count = z.int().check(z.gte(0));

/** The shape of {@link FindingCounts}. */
export const findingCountsSchema: z.core.$ZodType<FindingCounts> = z.object({
  fail: count,
  review: count,
  'no-data': count,
  advice: count,
  decided: count,
});

/** How serious a finding is, and whether a person decided about it. */
export interface Weighed {
  readonly outcome: Outcome;
  readonly decided?: Pick<Decided, 'decision'>;
}

/** Whether a finding keeps a claim from being sent: all but advice and what a person accepted. */
export const holds = ({ outcome, decided }: Weighed): boolean =>
  outcome !== 'advice' && decided?.decision !== 'accept';

/** How many findings there are of each outcome, and how many of them a person has decided. */
export const countsOf = (findings: Iterable<Weighed>): FindingCounts => {
  const counts: FindingCounts = { fail: 0, review: 0, 'no-data': 0, advice: 0, decided: 0 };
  for (const { outcome, decided } of findings) {
    counts[outcome] += 1;
    if (decided) counts.decided += 1;
  }
  return counts;
};

/** The verdict on findings. */
export const verdictOf = (findings: Iterable<Weighed>): Verdict => {
  let verdict: Verdict = 'ready';
  for (const finding of findings) {
    if (!holds(finding)) continue;
    if (finding.outcome === 'fail') return 'blocked';
    verdict = 'review';
  }
  return verdict;
};

const severity: readonly Verdict[] = ['ready', 'review', 'blocked'];

/** The worst of several verdicts; `ready` if there are none. */
export const worstVerdict = (verdicts: Iterable<Verdict>): Verdict => {
  let worst = 0;
  for (const verdict of verdicts) worst = Math.max(worst, severity.indexOf(verdict));
  return severity[worst] ?? 'blocked';
};
