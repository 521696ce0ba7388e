import { type FilingLimit, filingLimitOf } from '../reference/filing-limit.js';
import { dayAfter } from '../time/calendar-date.js';
import type { BilledClaimFacts } from './claim-facts.js';

/** The payer’s filing limit for the claim; `undefined` if no policy states it. */
export const claimFilingLimit = ({
  attendee: { policy },
  originalClaimNumber,
}: BilledClaimFacts): FilingLimit | undefined =>
  policy && filingLimitOf(policy, originalClaimNumber === undefined ? 'first' : 'replacement');

/** The last day on which the claim can be filed; `null` if it is unknown. */
export const filingDeadline = (facts: BilledClaimFacts): string | null => {
  const limit = claimFilingLimit(facts);
  // The claim does not know the date of the remittance that it corrects.
  return limit?.from === 'service' ? dayAfter(facts.serviceDate, limit.days) : null;
};
