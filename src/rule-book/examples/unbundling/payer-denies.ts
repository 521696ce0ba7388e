import { but, detecting } from '../../example-pair.js';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../example-records/intensive-outpatient-day.js';

/** The payer pays for both services. */
export const passes = detecting(intensiveOutpatientDay, {
  payers: [{ ...riverPlan, sameDayIndividual: 'allowed' }],
});

/** The payer pays for only one of them. */
export const fails = but(passes, { '/options/payers/0/sameDayIndividual': 'denied' });

/** Examples of the rule’s other reasons. */
export const also = {
  'records-wanted': but(passes, {
    '/options/payers/0/sameDayIndividual': 'documentation-required',
  }),
};
