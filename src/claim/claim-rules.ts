import type { Rule } from '../finding/rule.js';
import type { BatchFacts } from './batch-facts.js';
import type { ClaimFacts } from './claim-facts.js';
import { billingNpi } from './rules/billing-npi.js';
import { charge } from './rules/charge.js';
import { diagnosisCount } from './rules/diagnosis-count.js';
import { institutional } from './rules/institutional.js';
import { interactiveComplexity } from './rules/interactive-complexity.js';
import { timelyFiling } from './rules/timely-filing.js';
import { units } from './rules/units.js';

/** Asked of the claims of a session together: their findings hold every member. */
export const batchRules: readonly Rule<BatchFacts>[] = [billingNpi, institutional];

/** Asked of the claim that each insured member who attended would have. */
export const claimRules: readonly Rule<ClaimFacts>[] = [
  charge,
  diagnosisCount,
  units,
  interactiveComplexity,
  timelyFiling,
];
