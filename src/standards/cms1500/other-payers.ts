import { hasAnswered, paidByPayer } from '../../claim/other-payer-answer.js';
import type { ProfessionalClaim } from '../../claim/professional-claim.js';
import { type InputFault, inputFault } from '../../input/input-error.js';
import type { Cms1500Context } from './cms1500-context.js';
import { type PrintedItem, printedAmount } from './printed-text.js';

/** The first payer of a claim to a later one. */
export const payerBefore = ({ payerOrder, otherPayers = [] }: ProfessionalClaim): string[] =>
  payerOrder === undefined || payerOrder === 'primary'
    ? []
    : otherPayers.filter(({ order }) => order === 'primary').map(({ payerId }) => payerId);

/** A fault if items 9 and 11d cannot name another plan that the claim has. Medicare's own claims have none there. */
export const otherPlanFaults = (
  { otherPayers = [] }: ProfessionalClaim,
  { otherPlan, coverageKind }: Cms1500Context,
): InputFault[] => {
  if (otherPayers.length === 0 || coverageKind === 'medicare' || otherPlan) return [];
  return [inputFault('/options/otherPlan', otherPlan === undefined ? 'missing' : 'conflict')];
};

/** Item 29: what the patient and other payers have paid, unless the caller says another amount. */
export const amountPaid = (
  { patientPaidCents, otherPayers = [] }: ProfessionalClaim,
  { amountPaidCents }: Cms1500Context,
): PrintedItem[] => {
  if (amountPaidCents !== undefined)
    return [['29', printedAmount(amountPaidCents), '/options/amountPaidCents']];
  const answered = otherPayers.filter(hasAnswered);
  if (patientPaidCents === undefined && answered.length === 0) return [];
  const paid = answered.reduce((sum, coverage) => sum + paidByPayer(coverage), 0);
  return [['29', printedAmount((patientPaidCents ?? 0) + paid), '/patientPaidCents']];
};
