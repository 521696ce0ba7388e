import type { Rule } from '../finding/rule.js';
import type { BatchFacts, ClaimFacts } from './claim-facts.js';
import { billingAddress } from './rules/billing-address.js';
import { billingNpi } from './rules/billing-npi.js';
import { charge } from './rules/charge.js';
import { diagnosisCount } from './rules/diagnosis-count.js';
import { institutional } from './rules/institutional.js';
import { interactiveComplexity } from './rules/interactive-complexity.js';
import { timelyFiling } from './rules/timely-filing.js';
import { units } from './rules/units.js';

/** Rules about all claims of a session together. Their findings hold every member. */
export const batchRules: readonly Rule<BatchFacts>[] = [billingNpi, billingAddress, institutional];

/** Rules about the claim of each insured member who attended. */
export const claimRules: readonly Rule<ClaimFacts>[] = [
  charge,
  diagnosisCount,
  units,
  interactiveComplexity,
  timelyFiling,
];
