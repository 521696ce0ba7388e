import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { groupHour, riverPlan } from '../../example-records/intensive-outpatient-day.js';

/** A trainee delivered the group, and the payer covers supervised services. */
export const passes = but(
  detecting([groupHour], { payers: [{ ...riverPlan, supervised: 'allowed' }] }),
  { '/0/performedBy': 'mx-park', '/0/performedByType': 'trainee' },
);

/** The payer does not cover supervised services. */
export const fails = but(passes, { '/options/payers/0/supervised': 'not-allowed' });

/** Examples of the rule’s other reasons. */
export const also = {
  'supervision-not-recorded': but(passes, {
    '/options/payers/0/supervised': { level: 'on-site' },
  }),
  'policy-silent': but(passes, { '/options/payers/0/supervised': removed }),
};
