import type { Rule } from '../finding/rule.js';
import type { ClaimFacts } from './claim-facts.js';
import { admission } from './rules/admission.js';
import { diagnosisCount } from './rules/diagnosis-count.js';
import { interactiveComplexity } from './rules/interactive-complexity.js';
import { modifiers } from './rules/modifiers.js';
import { units } from './rules/units.js';

// A file of its own, so that a check of a session has nothing of how claims are billed.
/** Rules about what the record says of each claim, for each insured member who attended. */
export const recordedClaimRules: readonly Rule<ClaimFacts>[] = [
  diagnosisCount,
  units,
  interactiveComplexity,
  modifiers,
  admission,
];
