import { but, detecting } from '../../example-pair.js';
import { groupHour } from '../../example-records/intensive-outpatient-day.js';

/** The first line was replaced by the second. */
export const passes = detecting([
  { ...groupHour, status: 'replaced' },
  { ...groupHour, serviceId: 'group-2' },
]);

/** Both lines are active. */
export const fails = but(passes, { '/0/status': 'active' });

/** Examples of the rule’s other reasons. */
export const also = {
  'two-payers': but(fails, { '/1/payerId': 'second-plan' }),
  'two-dates': but(fails, { '/1/serviceDate': '2026-03-05' }),
};
