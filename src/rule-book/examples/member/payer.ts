import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The policy's last day is the date of service. */
export const passes = checkingBy(
  { effective: { from: '2026-01-01', to: '2026-03-04' } },
  smallProcessGroup,
);

/** The policy’s last day is the day before. */
export const fails = but(passes, { '/options/payers/0/effective/to': '2026-03-03' });

/** Examples of the rule’s other reasons. */
export const also = {
  'policy-not-confirmed': but(passes, { '/options/payers/0/confirmedThrough': '2026-03-03' }),
  missing: but(passes, { '/members/0/payerId': removed }),
};
