import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Two of three members have a reason of their own, and the payer pays for 90785. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billing/payers/0/interactiveComplexity': true,
  '/members/0/interactiveComplexity': 'Interpreter in the room throughout',
  '/members/1/interactiveComplexity': 'Mandated report discussed with the caregiver on the phone',
});

/** The payer does not pay for 90785. */
export const fails = but(passes, { '/billing/payers/0/interactiveComplexity': false });

/** Examples of the rule’s other reasons. */
export const also = {
  'payer-refuses': fails,
  'for-every-member': but(passes, { '/members/2/interactiveComplexity': 'The room was full' }),
  'without-90853': but(passes, {
    '/billing/payers/0/code': 'H0005',
    '/billing/payers/0/units': { basis: 'session' },
  }),
};
