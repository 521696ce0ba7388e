import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../input/input-error.js';
import { overlappingWindows } from '../input/overlapping-windows.js';
import { type EditShelf, editShelf } from '../reference/edits/edit-shelf.js';
import { type PtpTable, ptpTableSchema } from '../reference/edits/ptp-table.js';
import {
  type PayerPolicy,
  type PolicyShelf,
  payerPolicySchema,
  policyShelf,
} from '../reference/payer-policy.js';
import type { RuleSettings } from './ask.js';
import { ruleIds } from './rule-ids.js';

/** What rules are asked by: the options that every checking function takes. */
export interface RuleOptions {
  /** Payer policies; without them payer rules are not applicable. */
  payers?: PayerPolicy[];
  /** Turns a rule off or changes its outcome. */
  rules?: RuleSettings;
  /** Procedure-to-procedure edits besides the built-in table. */
  ncci?: PtpTable[];
}

/** The shapes of {@link RuleOptions}, to be spread into the schema of a function's options. */
export const ruleOptionShapes = {
  payers: z.exactOptional(z.array(payerPolicySchema)),
  rules: z.exactOptional(
    z.partialRecord(z.enum(ruleIds), z.enum(['fail', 'review', 'no-data', 'advice', 'off'])),
  ),
  ncci: z.exactOptional(z.array(ptpTableSchema)),
};

/** Rule options, validated and put on shelves. */
export interface RuleBasis {
  readonly payers: PolicyShelf | undefined;
  readonly settings: RuleSettings;
  /** The caller's editions. */
  readonly edits: EditShelf;
}

const conflicts = (policies: readonly PayerPolicy[], root: string): InputFault[] =>
  overlappingWindows(
    policies.map(({ payerId, effective }, place) => ({
      key: payerId,
      window: effective,
      path: `${root}/payers/${place}/effective`,
    })),
  ).map((path) => inputFault(path, 'conflict'));

/** Puts validated rule options on shelves; two policies of one payer whose windows overlap are a fault. */
export const ruleBasis = (
  { payers, rules = {}, ncci = [] }: RuleOptions,
  root: string,
  faults: InputFault[],
): RuleBasis => {
  for (const fault of conflicts(payers ?? [], root)) faults.push(fault);
  return {
    payers: payers && policyShelf(payers),
    settings: rules,
    edits: editShelf(ncci),
  };
};
