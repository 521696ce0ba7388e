import { removed } from '../../change.js';
import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The payer requires H0005 and counts 15 minutes as a unit; one member attended for exactly 15. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billing/payers/0/code': 'H0005',
  '/billing/payers/0/units': { basis: 'minutes', minutesPerUnit: 15, rounding: 'down' },
  '/billing/chargeCents': { H0005: 1800 },
  '/attendedMeans': 'whole',
  '/members/0/presence': [{ from: '2026-03-04T19:30:00-05:00', to: '2026-03-04T19:45:00-05:00' }],
});

/** The member attended for one second less. */
export const fails = but(passes, { '/members/0/presence/0/from': '2026-03-04T19:30:01-05:00' });

/** Examples of the rule’s other reasons. */
export const also = {
  'presence-not-recorded': but(passes, { '/attendedMeans': removed }),
  'session-time-not-recorded': but(passes, { '/end': removed }),
  'basis-unknown': but(passes, { '/billing/payers/0/units': removed }),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
