import { groupHour } from '../../claim-files/intensive-outpatient-day.js';
import { but, detecting } from '../../example-pair.js';

/** The first line was replaced by the second. */
export const passes = detecting([
  { ...groupHour, status: 'replaced' },
  { ...groupHour, serviceId: 'group-2' },
]);

/** Both stand. */
export const fails = but(passes, { '/0/status': 'active' });
