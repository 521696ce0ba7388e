import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The check digit is right. */
export const passes = claiming(smallProcessGroup, clinicBilling);

/** The last digit is wrong. */
export const fails = but(passes, { '/billing/billingProvider/npi': '1999999985' });
