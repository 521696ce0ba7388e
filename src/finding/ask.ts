import * as z from 'zod/mini';
import { type Finding, type Outcome, outcomes, ruleIdSchema } from './finding.js';
import { findingOf, type Rule, type Subject } from './rule.js';
import type { RuleId } from './rule-ids.js';

/** The outcome that a caller gives to all findings of a rule, or `off` to silence it. */
export type RuleSetting = Outcome | 'off';

/** Settings by rule ID. A setting changes findings, but never the invariants of the claims. */
export type RuleSettings = Partial<Record<RuleId, RuleSetting>>;

/** One check of a rule and its outcome. */
export interface Check {
  rule: RuleId;
  path: string;
  outcome: 'pass' | 'not-applicable' | Outcome;
}

/** The shape of a {@link Check}. */
export const checkSchema: z.core.$ZodType<Check> = z.object({
  rule: ruleIdSchema,
  path: z.string(),
  outcome: z.enum(['pass', 'not-applicable', ...outcomes]),
});

/** A finding under the settings: with the outcome of its rule's setting, or left out if the rule is off. */
export const asSet = (finding: Finding, settings: RuleSettings): Finding[] => {
  const setting = settings[finding.rule];
  if (setting === undefined) return [finding];
  return setting === 'off' ? [] : [{ ...finding, outcome: setting }];
};

/** Checks a subject by a rule and adds its findings, and its checks if they are requested, to the lists. */
export const ask = <Asked extends Subject>(
  rule: Rule<Asked>,
  subject: Asked,
  settings: RuleSettings,
  findings: Finding[],
  checks?: Check[],
): void => {
  const setting = settings[rule.id];
  if (setting === 'off') return;
  const answer = rule.judge(subject);
  if (typeof answer === 'string') {
    checks?.push({ rule: rule.id, path: `${subject.path}${rule.looksAt}`, outcome: answer });
    return;
  }
  for (const fault of 'reason' in answer ? [answer] : answer) {
    const finding = findingOf(rule, fault, subject, setting);
    findings.push(finding);
    checks?.push({ rule: rule.id, path: finding.path, outcome: finding.outcome });
  }
};
