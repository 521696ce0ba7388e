import { inOrder } from '../input/lists.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { version } from '../version.js';
import type { RuleBasis } from './rule-options.js';
import type { Ruleset } from './ruleset.js';

/**
 * By what a report was made.
 *
 * @param used The policies that were in force for the input, in any order and number.
 * @param more The edition of edits that was used, and what was not looked at besides.
 */
export const rulesetOf = (
  { payers, settings }: Pick<RuleBasis, 'payers' | 'settings'>,
  used: Iterable<PayerPolicy | undefined>,
  { ncci, notChecked = [] }: { ncci?: Ruleset['ncci'] | undefined; notChecked?: string[] } = {},
): Ruleset => ({
  version,
  policies: [...new Set(used)]
    .filter((policy) => policy !== undefined)
    .map(({ payerId, effective: { from } }) => ({ payerId, from }))
    .sort((a, b) => inOrder(a.payerId, b.payerId) || inOrder(a.from, b.from)),
  overrides: { ...settings },
  ...(ncci ? { ncci } : {}),
  notChecked: [...(payers ? [] : ['payer-policies']), ...notChecked],
});
