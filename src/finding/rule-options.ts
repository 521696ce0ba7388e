import * as z from 'zod/mini';
import { type FaultHandling, type InputFault, inputFault } from '../input/input-error.js';
import { faultHandlingSchema } from '../input/input-fault-schema.js';
import { overlappingWindows } from '../input/overlapping-windows.js';
import { type EditIndex, editIndex } from '../reference/edits/edit-index.js';
import { type PtpTable, ptpTableSchema } from '../reference/edits/ptp-table.js';
import {
  type PayerPolicy,
  type PoliciesByPayer,
  payerPolicySchema,
  policiesByPayer,
} from '../reference/payer-policy.js';
import { dateSchema } from '../time/time-schema.js';
import type { RuleSettings } from './ask.js';
import { type Decision, decisionSchema, indexedDecisions } from './decision.js';
import { outcomes } from './finding.js';
import { ruleIds } from './rule-ids.js';
import { ruleReasons } from './rule-reasons.js';
import type { Choices } from './terms.js';

/** The options that every checking function accepts. */
export interface RuleOptions {
  /** Payer policies. Without them, payer rules are not applicable. */
  payers?: PayerPolicy[];
  /** Turns rules or single reasons off, or changes their outcomes. */
  rules?: RuleSettings;
  /** What people decided about reviews of earlier reports. */
  decisions?: Decision[];
  /** Procedure-to-procedure edits in addition to the built-in table. */
  ncci?: PtpTable[];
  /**
   * `'claims-only'`: the service lines are from claim files, which have no times and no notes. That they are missing
   * is one advice for the report, and a pair is judged by what its claims show.
   */
  evidence?: 'claims-only';
  /** The dates for which the service lines of the call are complete. Without it, limits for more than one day are not settled. */
  covers?: { from: string; to: string };
  /** What is done with a malformed service line. Default `'throw'`; with `'collect'` the report has `faults`. */
  faults?: FaultHandling;
}

/** The shape of {@link RuleSettings}: unlike a rule ID in an answer, a rule or reason that is set must exist. */
export const ruleSettingsSchema: z.core.$ZodType<RuleSettings> = z.partialRecord(
  z.enum([...ruleIds, ...ruleReasons]),
  z.enum([...outcomes, 'off']),
);

/** The shapes of {@link RuleOptions}, to spread into the schema of a function's options. */
export const ruleOptionShapes = {
  payers: z.exactOptional(z.array(payerPolicySchema)),
  rules: z.exactOptional(ruleSettingsSchema),
  decisions: z.exactOptional(z.array(decisionSchema)),
  ncci: z.exactOptional(z.array(ptpTableSchema)),
  evidence: z.exactOptional(z.literal('claims-only')),
  covers: z.exactOptional(z.strictObject({ from: dateSchema, to: dateSchema })),
  faults: z.exactOptional(faultHandlingSchema),
};

/** Rule options, validated and indexed. */
export interface RuleBasis extends Choices {
  readonly payers: PoliciesByPayer | undefined;
  /** The caller's editions of edits. */
  readonly edits: EditIndex;
  readonly evidence?: RuleOptions['evidence'];
  /** The dates for which the caller's lines are complete. */
  readonly covers?: RuleOptions['covers'] | undefined;
}

const conflicts = (policies: readonly PayerPolicy[], root: string): InputFault[] =>
  overlappingWindows(
    policies.map(({ payerId, effective }, index) => ({
      key: payerId,
      window: effective,
      path: `${root}/payers/${index}/effective`,
    })),
  ).map((path) => inputFault(path, 'conflict'));

/** Indexes validated rule options. Two policies of one payer with overlapping dates are a fault. */
export const ruleBasis = (
  { payers, rules = {}, decisions = [], ncci = [], covers, evidence }: RuleOptions,
  root: string,
  faults: InputFault[],
): RuleBasis => {
  for (const fault of conflicts(payers ?? [], root)) faults.push(fault);
  return {
    payers: payers && policiesByPayer(payers),
    settings: rules,
    decisions: indexedDecisions(decisions, root, faults),
    edits: editIndex(ncci),
    covers,
    evidence,
  };
};
