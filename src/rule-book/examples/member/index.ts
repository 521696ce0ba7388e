import type { ExamplePair } from '../../rule-example.js';
import * as authorization from './authorization.js';
import * as diagnosis from './diagnosis.js';
import * as minutes from './minutes.js';
import * as payer from './payer.js';
import * as planReview from './plan-review.js';
import * as planService from './plan-service.js';
import * as treatmentPlan from './treatment-plan.js';

/** The example pairs of the members' rules, by id. */
export const memberExamples: Readonly<Record<string, ExamplePair>> = {
  'member/minutes': minutes,
  'member/diagnosis': diagnosis,
  'member/treatment-plan': treatmentPlan,
  'member/plan-review': planReview,
  'member/plan-service': planService,
  'member/payer': payer,
  'member/authorization': authorization,
};
