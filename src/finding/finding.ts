import type { Citation } from '../reference/citation.js';
import type { RuleId } from './rule-id.js';

/**
 * What a rule found.
 *
 * - `fail`: do not bill this as it stands.
 * - `review`: a person must decide.
 * - `no-data`: what is needed to decide is missing; unknown is never a pass.
 * - `advice`: better practice, never blocks.
 */
export type Outcome = 'fail' | 'review' | 'no-data' | 'advice';

/** What the findings come to: `blocked` by a fail, else `review` for a review or no-data, else `ready`. */
export type Verdict = 'ready' | 'review' | 'blocked';

/** The facts that decided: numbers, codes, ids and dates, never a name or a word of a note. */
export type Params = Record<string, string | number | boolean | string[]>;

/** Adjustment codes with which a payer is likely to answer. Payers choose codes differently. */
export interface LikelyDenial {
  /** Claim adjustment reason code. */
  carc: string;
  /** Remittance advice remark code. */
  rarc?: string;
}

/** One thing that a rule has to say about the input. */
export interface Finding {
  /** Stable id: `'session/minimum-attendance'`. */
  rule: RuleId;
  /** Which way it failed; stable: `'unsigned'`. */
  reason: string;
  outcome: Outcome;
  /** JSON Pointer into the first argument, or behind `/options` or `/billing`; where a missing thing would stand. */
  path: string;
  relatedPaths?: string[];
  patientId?: string;
  serviceIds?: string[];
  /** What was found. */
  message: string;
  /** What to do. */
  remedy: string;
  params: Params;
  /** Why: never empty. */
  citations: Citation[];
  likelyDenial?: LikelyDenial;
}

/** The verdict that findings come to. */
export const verdictOf = (findings: Iterable<Pick<Finding, 'outcome'>>): Verdict => {
  let verdict: Verdict = 'ready';
  for (const { outcome } of findings) {
    if (outcome === 'fail') return 'blocked';
    if (outcome !== 'advice') verdict = 'review';
  }
  return verdict;
};

const severity: readonly Verdict[] = ['ready', 'review', 'blocked'];

/** The worst of several verdicts; `ready` where there are none. */
export const worstVerdict = (verdicts: Iterable<Verdict>): Verdict => {
  let worst = 0;
  for (const verdict of verdicts) worst = Math.max(worst, severity.indexOf(verdict));
  return severity[worst] ?? 'blocked';
};
