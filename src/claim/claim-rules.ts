import type { Rule } from '../finding/rule.js';
import type { BatchFacts, BilledClaimFacts } from './claim-facts.js';
import { billingAddress } from './rules/billing-address.js';
import { billingNpi } from './rules/billing-npi.js';
import { charge } from './rules/charge.js';
import { institutional } from './rules/institutional.js';
import { otherPayerBalance } from './rules/other-payer-balance.js';
import { timelyFiling } from './rules/timely-filing.js';
import { voided } from './rules/voided.js';

/** Rules about all claims of a session together. Their findings hold every member. */
export const batchRules: readonly Rule<BatchFacts>[] = [billingNpi, billingAddress, institutional];

/** Rules about how the claim of each insured member who attended is billed. */
export const claimRules: readonly Rule<BilledClaimFacts>[] = [
  voided,
  charge,
  otherPayerBalance,
  timelyFiling,
];
