import * as z from 'zod/mini';
import { inOrder } from '../input/lists.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { version } from '../version.js';
import type { RuleBasis } from './rule-options.js';

/** The version, policies and settings that a report is based on, for the audit file. */
export interface Ruleset {
  /** The version of this library. */
  version: string;
  /** The payer policies that were in force and used. */
  policies: { payerId: string; from: string }[];
  /** The caller's settings by rule ID. */
  overrides: Record<string, string>;
  /** The edition of procedure-to-procedure edits that was used. */
  ncci?: { source: string; effective: string };
  /**
   * The parts that were not checked because the caller did not provide or request them: `'same-day'`,
   * `'payer-policies'`, `'individuality'`, `'names-of-others'`, `'note-reading'`, and the
   * limits for days that the service lines do not cover: `'limits-per-week'`, `'limits-per-rolling-7-days'`,
   * `'limits-per-month'`, `'limits-per-year'`, `'limits-in-minutes'`.
   */
  notChecked: string[];
}

/** The shape of a {@link Ruleset}. */
export const rulesetSchema: z.core.$ZodType<Ruleset> = z.object({
  version: z.string(),
  policies: z.array(z.object({ payerId: z.string(), from: z.string() })),
  overrides: z.record(z.string(), z.string()),
  ncci: z.exactOptional(z.object({ source: z.string(), effective: z.string() })),
  notChecked: z.array(z.string()),
});

/**
 * The ruleset of a report.
 *
 * @param used The policies that were in force for the input, in any order, with or without duplicates.
 * @param more The edition of edits that was used, and the other parts that were not checked.
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
