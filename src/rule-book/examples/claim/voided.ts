import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** No claim is being voided. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), { '/billing/voids': [] });

/** The claim of the first patient is being voided. */
export const fails = but(passes, { '/billing/voids': ['patient-a'] });
