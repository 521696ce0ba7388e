import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The filing limit is 90 days, and the claim is filed on the ninetieth. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billing/payers/0/timelyFilingDays': 90,
  '/billing/submissionDate': '2026-06-02',
});

/** The claim is filed one day later. */
export const fails = but(passes, { '/billing/submissionDate': '2026-06-03' });

/** Examples of the rule’s other reasons. */
export const also = {
  'late-after-remittance': but(fails, {
    '/billing/claimFor': 'secondary',
    '/billing/payers/0/payerId': 'plains-medicaid',
    '/billing/payers/0/timelyFiling': { secondary: { days: 60, from: 'remittance' } },
    '/members/0/otherCoverages': [
      { payerId: 'harbor-health', order: 'primary', paidOn: '2026-04-03', paidCents: 6500 },
      { payerId: 'plains-medicaid', order: 'secondary' },
    ],
  }),
  'remittance-date-not-recorded': but(fails, {
    '/billing/replaces': { 'patient-a': 'PAYER-1' },
    '/billing/payers/0/timelyFiling': { replacement: { days: 60, from: 'remittance' } },
  }),
};
