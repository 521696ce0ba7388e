import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The payer takes claims for 90 days; this is the ninetieth. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billing/payers/0/timelyFilingDays': 90,
  '/billing/submissionDate': '2026-06-02',
});

/** A day later. */
export const fails = but(passes, { '/billing/submissionDate': '2026-06-03' });
