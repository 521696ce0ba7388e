import { removed } from '../../change.js';
import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Every code on the claims has a charge. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/members/0/interactiveComplexity': 'Interpreter in the room throughout',
});

/** The charge of 90785 is missing. */
export const fails = but(passes, { '/billing/chargeCents/90785': removed });
