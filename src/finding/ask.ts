import * as z from 'zod/mini';
import {
  type Finding,
  type Outcome,
  outcomes,
  ruleIdSchema,
  type TextEvidence,
  textEvidenceSchema,
} from './finding.js';
import { type Fault, findingOf, type Passed, type Rule, type Subject } from './rule.js';
import type { RuleId } from './rule-ids.js';
import type { RuleReason } from './rule-reasons.js';
import type { Terms } from './terms.js';

/** The outcome that a caller gives to the findings of a rule or reason, or `off` to silence them. */
export type RuleSetting = Outcome | 'off';

/**
 * Settings by rule ID or by reason: `'note/participation#only-in-text'`. The setting of a reason comes before that
 * of its rule. A setting changes findings, but never the invariants of the claims.
 */
export type RuleSettings = Partial<Record<RuleId | RuleReason, RuleSetting>>;

/** One check of a rule and its outcome. */
export interface Check {
  rule: RuleId;
  path: string;
  /** `off`: the reason was found, and the caller turned it off. */
  outcome: 'pass' | 'not-applicable' | 'off' | Outcome;
  /** The words of a note that decided. */
  evidence?: TextEvidence[];
}

/** The shape of a {@link Check}. */
export const checkSchema: z.core.$ZodType<Check> = z.object({
  rule: ruleIdSchema,
  path: z.string(),
  outcome: z.enum(['pass', 'not-applicable', 'off', ...outcomes]),
  evidence: z.exactOptional(z.array(textEvidenceSchema)),
});

/** What a rule finds about a subject, whatever the caller set or decided. */
export const found = <Asked extends Subject>(
  rule: Rule<Asked>,
  subject: Asked,
): Finding[] | 'pass' | 'not-applicable' => {
  const answer = rule.judge(subject);
  if (typeof answer === 'string') return answer;
  if ('passed' in answer) return 'pass';
  return findingsOf(rule, subject, answer);
};

const findingsOf = <Asked extends Subject>(
  rule: Rule<Asked>,
  subject: Asked,
  answer: Fault | readonly Fault[],
): Finding[] =>
  ('reason' in answer ? [answer] : answer).map((fault) => findingOf(rule, fault, subject));

const evidenceOf = (evidence: readonly TextEvidence[] | undefined): Pick<Check, 'evidence'> =>
  evidence && evidence.length > 0 ? { evidence: evidence.map((span) => ({ ...span })) } : {};

// A check that passed, or that does not apply. A pass may rest on words of a text.
const passedCheck = <Asked extends Subject>(
  rule: Rule<Asked>,
  subject: Asked,
  answer: 'pass' | 'not-applicable' | Passed,
): Check => ({
  rule: rule.id,
  path: `${subject.path}${rule.looksAt}`,
  outcome: typeof answer === 'string' ? answer : 'pass',
  ...(typeof answer === 'string' ? {} : evidenceOf(answer.passed)),
});

/** Checks a subject by a rule and adds what it finds to the lists: `all`, whatever is turned off or changed, and `reported`. */
export const askOpenly = <Asked extends Subject>(
  rule: Rule<Asked>,
  subject: Asked,
  terms: Terms,
  all: Finding[],
  reported: Finding[],
): void => {
  terms.asks(rule.id);
  const answer = found(rule, subject);
  for (const one of typeof answer === 'string' ? [] : answer) {
    const finding = terms.apply(rule, one);
    all.push(one);
    if (finding) reported.push(finding);
  }
};

/** Checks a subject by a rule and adds its findings, and its checks if they are requested, to the lists. */
export const ask = <Asked extends Subject>(
  rule: Rule<Asked>,
  subject: Asked,
  terms: Terms,
  findings: Finding[],
  checks?: Check[],
): void => {
  terms.asks(rule.id);
  if (terms.turnsOff(rule.id)) return;
  const answer = rule.judge(subject);
  if (typeof answer === 'string' || 'passed' in answer) {
    checks?.push(passedCheck(rule, subject, answer));
    return;
  }
  for (const one of findingsOf(rule, subject, answer)) {
    const finding = terms.apply(rule, one);
    if (finding) findings.push(finding);
    checks?.push({
      rule: rule.id,
      path: one.path,
      outcome: finding?.outcome ?? 'off',
      ...evidenceOf(one.evidence),
    });
  }
};
