import type { RuleId } from '../finding/rule-ids.js';
import type { AdjustmentGroup } from '../record/adjustment.js';
import {
  type AdjustmentKind,
  adjustmentCodes,
  remarkCodes,
} from '../reference/codes/adjustment-codes.js';
import type { Answer } from './answers.js';
import type { RemittedAdjustment, RemittedClaim } from './remittance-file.js';
import { rulesByDenial } from './rules-by-denial.js';

/** Why a payer did not pay an amount. */
export interface RemittedReason {
  group: AdjustmentGroup;
  /** Claim adjustment reason code. */
  code: string;
  /** Remittance advice remark code. */
  remark?: string;
  cents: number;
  /** In this library's own few words. */
  meaning: string;
  /** The rules of this library whose likely denial this is. */
  rules: RuleId[];
  /** Whether the report on the session had a finding of one of these rules; `null` if that cannot be said. */
  foreseen: boolean | null;
}

/** A code that the table does not have. */
export type ReasonKind = AdjustmentKind | 'unknown';

/** The kind of a reason: by the remark where it changes what to do, else by the adjustment code. */
export const kindOfReason = ({
  code,
  remark,
}: {
  code: string;
  remark?: string | undefined;
}): ReasonKind => {
  const known = Object.hasOwn(adjustmentCodes, code) ? adjustmentCodes[code]?.kind : undefined;
  const changed =
    remark !== undefined && Object.hasOwn(remarkCodes, remark)
      ? remarkCodes[remark]?.kind
      : undefined;
  // A remark explains a denial. It does not turn a share into one, and no record makes a late claim timely.
  return known !== undefined && (neverDenies.has(known) || decidedAlone.has(known))
    ? known
    : (changed ?? known ?? 'unknown');
};

/** Kinds that ask nothing of the clinic, or only the patient's share. */
export const neverDenies: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  ...(['contract', 'sequestration', 'prior-payer', 'share'] as const),
]);

/** Kinds that no remark changes: another payer, other days, or an earlier answer decides. */
const decidedAlone: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  ...(['late', 'forwarded', 'other-payer', 'eligibility', 'duplicate'] as const),
]);

/** Whether the payer gives the adjustment to the patient, and no contract of the provider decides otherwise. */
export const isPatients = ({ group, code }: { group: AdjustmentGroup; code: string }): boolean =>
  group === 'PR' && !(Object.hasOwn(adjustmentCodes, code) && adjustmentCodes[code]?.byContract);

const meaningOf = (code: string, remark: string | undefined): string => {
  const reason = Object.hasOwn(adjustmentCodes, code) ? adjustmentCodes[code]?.meaning : undefined;
  const added =
    remark !== undefined && Object.hasOwn(remarkCodes, remark)
      ? remarkCodes[remark]?.meaning
      : undefined;
  const base = reason ?? 'Not in the table of this library';
  return added === undefined ? base : `${base}: ${added}`;
};

/** The rules whose likely denial this is. Without a remark, only where one rule alone has the adjustment code. */
const rulesOf = (code: string, remark: string | undefined): RuleId[] => {
  const rules = rulesByDenial.filter(({ carc }) => carc === code);
  if (remark !== undefined)
    return rules.filter(({ rarc }) => rarc === remark).flatMap((one) => [...one.rules]);
  const all = [...new Set(rules.flatMap((one) => [...one.rules]))];
  return all.length === 1 ? all : [];
};

/** Of several remarks, the one that explains the adjustment: one that a rule expects with it, else the first. */
export const remarkOn = (code: string, remarks: readonly string[]): string | undefined => {
  if (neverDenies.has(kindOfReason({ code }))) return undefined;
  const known = rulesByDenial.filter(({ carc }) => carc === code);
  return remarks.find((one) => known.some(({ rarc }) => rarc === one)) ?? remarks[0];
};

/** The claim and its lines, each with the remarks on it: those of the claim where a line has none. */
export const partsOf = (
  claim: RemittedClaim,
): { adjustments: readonly RemittedAdjustment[]; remarks: readonly string[] }[] =>
  [claim, ...claim.lines].map(({ adjustments, remarks }) => ({
    adjustments,
    remarks: remarks.length > 0 ? remarks : claim.remarks,
  }));

const reasonsOf = (
  adjustments: readonly RemittedAdjustment[],
  remarks: readonly string[],
): Omit<RemittedReason, 'foreseen'>[] =>
  adjustments
    .filter(({ cents }) => cents !== 0)
    .map(({ group, code, cents }) => {
      const remark = remarkOn(code, remarks);
      return {
        group,
        code,
        ...(remark === undefined ? {} : { remark }),
        cents,
        meaning: meaningOf(code, remark),
        rules: rulesOf(code, remark),
      };
    });

/** Every reason of the answers, each combination of group, code and remark once. */
export const reasonsOfAnswers = (
  answers: readonly Answer[],
  isForeseen: (rules: readonly RuleId[]) => boolean | null,
): RemittedReason[] => {
  const reasons = new Map<string, RemittedReason>();
  for (const { claim } of answers) {
    const all = partsOf(claim).flatMap((part) => reasonsOf(part.adjustments, part.remarks));
    for (const reason of all) {
      const key = [reason.group, reason.code, reason.remark ?? ''].join(' ');
      const known = reasons.get(key);
      if (known) known.cents += reason.cents;
      else
        reasons.set(key, {
          ...reason,
          foreseen: reason.rules.length > 0 ? isForeseen(reason.rules) : null,
        });
    }
  }
  return [...reasons.values()];
};
