import { but, detecting } from '../../example-pair.js';
import { groupHour } from '../../example-records/intensive-outpatient-day.js';

/** The bundle is billed for the following month. */
export const passes = detecting([
  groupHour,
  {
    serviceId: 'bundle',
    patientId: 'patient-a',
    payerId: 'river-plan',
    code: 'G2087',
    serviceDate: '2026-04-01',
    renderingNpi: '1234567893',
  },
]);

/** The bundle is billed for the last day of the group’s month. */
export const fails = but(passes, { '/1/serviceDate': '2026-03-31' });

/** Examples of the rule’s other reasons. */
export const also = {
  'week-of-a-bundle': but(fails, { '/1/code': 'G2074', '/1/serviceDate': '2026-02-26' }),
};
