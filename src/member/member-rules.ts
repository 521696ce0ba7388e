import type { Rule } from '../finding/rule.js';
import type { MemberFacts } from '../session/member-facts.js';
import { treatmentPlan } from './rules/treatment-plan.js';

/** Asked of every member who attended, about that member’s coverage, diagnosis and plan. */
export const memberRules: readonly Rule<MemberFacts>[] = [treatmentPlan];
