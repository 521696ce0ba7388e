import type { RuleSettings } from '../../src/finding/ask.js';
import { type Decision, indexedDecisions } from '../../src/finding/decision.js';
import { Terms } from '../../src/finding/terms.js';

/** A key of the right format for a finding that no rule made. */
export const madeUpKey = (ruleAndReason: string): string =>
  `${ruleAndReason}${`:${'0'.repeat(15)}`.repeat(3)}`;

/** The terms of a call with these settings and decisions. */
export const termsOf = (settings: RuleSettings = {}, decisions: Decision[] = []): Terms =>
  new Terms({ settings, decisions: indexedDecisions(decisions, '', []) });
