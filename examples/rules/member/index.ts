import type { ExamplePair } from '../../../src/rule-book/rule-example.js';
import * as treatmentPlan from './treatment-plan.js';

/** The example pairs of the members' rules, by id. */
export const memberExamples: Readonly<Record<string, ExamplePair>> = {
  'member/treatment-plan': treatmentPlan,
};
