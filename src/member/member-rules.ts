import type { Rule } from '../finding/rule.js';
import type { MemberFacts } from '../record/session-facts.js';
import { attendance } from './rules/attendance.js';
import { authorization } from './rules/authorization.js';
import { diagnosis } from './rules/diagnosis.js';
import { minutes } from './rules/minutes.js';
import { payer } from './rules/payer.js';
import { planReview } from './rules/plan-review.js';
import { planService } from './rules/plan-service.js';
import { treatmentPlan } from './rules/treatment-plan.js';

/** Rules for every entry of the roster, absent members included. */
export const rosterMemberRules: readonly Rule<MemberFacts>[] = [attendance];

/** Rules for the coverage, diagnosis and treatment plan of every member who attended. */
export const memberRules: readonly Rule<MemberFacts>[] = [
  minutes,
  diagnosis,
  treatmentPlan,
  planReview,
  planService,
  payer,
  authorization,
];
