import { type FilingLimit, filingLimitOf } from '../reference/filing-limit.js';
import { dayAfter } from '../time/calendar-date.js';
import type { BilledClaimFacts } from './claim-facts.js';

/** The payer’s filing limit for the claim; `undefined` if no policy states it. */
export const claimFilingLimit = ({
  billedPolicy,
  originalClaimNumber,
  coverages,
}: BilledClaimFacts): FilingLimit | undefined => {
  if (!billedPolicy) return undefined;
  if (originalClaimNumber !== undefined) return filingLimitOf(billedPolicy, 'replacement');
  return filingLimitOf(billedPolicy, coverages.earlier.length > 0 ? 'secondary' : 'first');
};

/** The day from which the limit counts; `undefined` where it is the day of a remittance that the record does not have. */
export const filingStart = (
  { serviceDate, coverages: { others, earlier }, originalClaimNumber }: BilledClaimFacts,
  { from }: FilingLimit,
): string | undefined => {
  if (from === 'service') return serviceDate;
  // The claim does not know the date of the remittance that it corrects.
  if (originalClaimNumber !== undefined) return undefined;
  const answers = others.filter(({ order }) => earlier.includes(order));
  const days = answers.flatMap(({ paidOn }) => paidOn ?? []).sort();
  return days.length === earlier.length ? days.at(-1) : undefined;
};

/** The last day on which the claim can be filed; `null` if it is unknown. */
export const filingDeadline = (facts: BilledClaimFacts): string | null => {
  const limit = claimFilingLimit(facts);
  const start = limit && filingStart(facts, limit);
  return limit && start !== undefined ? dayAfter(start, limit.days) : null;
};
