import type { SessionView } from '../views/session-view.js';

/** What came of asking one rule, of all it was asked about. */
export interface RuleAsked {
  rule: string;
  asked: number;
  passed: number;
  notApplicable: number;
  found: number;
}

/** Every rule that was asked, in the order of the report. */
export const rulesAsked = (checks: NonNullable<SessionView['checks']>): RuleAsked[] => {
  const byRule = new Map<string, RuleAsked>();
  for (const { rule, outcome } of checks) {
    const known = byRule.get(rule) ?? { rule, asked: 0, passed: 0, notApplicable: 0, found: 0 };
    known.asked += 1;
    if (outcome === 'pass') known.passed += 1;
    else if (outcome === 'not-applicable') known.notApplicable += 1;
    else known.found += 1;
    byRule.set(rule, known);
  }
  return [...byRule.values()];
};
