import * as z from 'zod/mini';
import { type Finding, type Outcome, ruleIdSchema } from './finding.js';
import { findingOf, type Rule, type Subject } from './rule.js';
import type { RuleId } from './rule-ids.js';

/** What a caller may make of a rule's findings. */
export type RuleSetting = Outcome | 'off';

/** Settings by rule id. A setting silences a finding, never an invariant of the claims. */
export type RuleSettings = Partial<Record<RuleId, RuleSetting>>;

/** One question that was asked, and what came of it. */
export interface Check {
  rule: RuleId;
  path: string;
  outcome: 'pass' | 'not-applicable' | Outcome;
}

/** The shape of a {@link Check}. */
export const checkSchema: z.core.$ZodType<Check> = z.object({
  rule: ruleIdSchema,
  path: z.string(),
  outcome: z.enum(['pass', 'not-applicable', 'fail', 'review', 'no-data', 'advice']),
});

/** Asks a rule about a subject, and hands on what it found. */
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
