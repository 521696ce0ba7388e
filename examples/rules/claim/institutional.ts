import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../sessions/clinic-billing.js';
import { smallProcessGroup } from '../../sessions/small-process-group.js';

/** The clinicians bill. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billAs': 'professional',
});

/** The facility bills. */
export const fails = but(passes, { '/billAs': 'facility' });
