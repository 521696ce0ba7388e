import { removed } from '../../change.js';
import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The patients of a psychiatric hospital, of whom one was admitted on the day of the group. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/placeOfService': '51',
  '/members/0/admittedOn': '2026-03-04',
  '/members/1/admittedOn': '2026-02-27',
  '/members/2/admittedOn': '2026-03-02',
});

/** The date of admission is not recorded. */
export const fails = but(passes, { '/members/0/admittedOn': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  'after-service': but(passes, { '/members/0/admittedOn': '2026-03-05' }),
};
