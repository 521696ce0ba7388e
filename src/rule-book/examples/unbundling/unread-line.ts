import { but, detecting } from '../../example-pair.js';
import { groupHour } from '../../example-records/intensive-outpatient-day.js';

/** Both lines can be read. */
export const passes = detecting(
  [groupHour, { ...groupHour, serviceId: 'group-b', patientId: 'patient-b' }],
  { faults: 'collect' },
);

/** The second line has the ID of the first. */
export const fails = but(passes, { '/1/serviceId': 'group' });
