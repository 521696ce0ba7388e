import { but, detecting } from '../../example-pair.js';
import { groupHour } from '../../example-records/intensive-outpatient-day.js';

/** Two patients in one group session. */
export const passes = detecting([
  groupHour,
  { ...groupHour, serviceId: 'group-b', patientId: 'patient-b' },
]);

/** The second line names another session at the same time. */
export const fails = but(passes, { '/1/groupSessionId': 'process-2026-03-04' });
