import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The clinicians bill. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billAs': 'professional',
});

/** The facility bills. */
export const fails = but(passes, { '/billAs': 'facility' });
