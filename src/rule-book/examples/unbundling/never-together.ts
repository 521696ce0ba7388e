import { but, detecting } from '../../example-pair.js';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../example-records/intensive-outpatient-day.js';

/** Individual psychotherapy and a group, which an accepted modifier can separate. */
export const passes = detecting(intensiveOutpatientDay, { payers: [riverPlan] });

/** A diagnostic evaluation and a group, which no modifier can separate. */
export const fails = but(passes, { '/1/code': '90791' });

/** Examples of the rule’s other reasons. */
export const also = {
  'other-rendering-provider': but(fails, { '/1/renderingNpi': '1999999984' }),
  'edits-not-known': but(fails, { '/options': {} }),
};
