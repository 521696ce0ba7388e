import { hasText } from '../record/member-note.js';
import type { BilledClaimFacts } from './claim-facts.js';
import { chargeOfLines, claimLines } from './claim-lines.js';
import { filingDeadline } from './filing-deadline.js';

/** What is known of a claim that is not sent. */
export interface UnsentClaim {
  /** `null` if no payer is recorded. */
  payerId: string | null;
  /** The clinician whose claim it would be; `null` if there is not exactly one. */
  renderingProviderId: string | null;
  /** What the claim would charge; `null` if its units or one of its charges are unknown. */
  chargeCents: number | null;
  /** The last day on which the claim can be filed; `null` if the payer’s limit is unknown. */
  fileBy: string | null;
}

/** The charge of a claim that is not sent; `null` if it is unknown. */
export const unsentCharge = (facts: BilledClaimFacts): number | null => {
  const lines = claimLines(facts);
  return lines ? chargeOfLines(lines) : null;
};

/** What is known of a claim that is not sent. */
export const unsentClaim = (facts: BilledClaimFacts): UnsentClaim => {
  const { renderingProvider } = facts.attendee;
  const { payerId } = facts.coverages;
  return {
    payerId: hasText(payerId) ? payerId : null,
    renderingProviderId:
      typeof renderingProvider === 'string' ? null : renderingProvider.facilitator.providerId,
    chargeCents: unsentCharge(facts),
    fileBy: filingDeadline(facts),
  };
};
