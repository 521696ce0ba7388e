import { but, detecting } from '../../example-pair.js';
import { groupHour } from '../../example-records/intensive-outpatient-day.js';

/** Interactive complexity beside the group. */
export const passes = detecting([
  groupHour,
  {
    serviceId: 'complexity',
    patientId: 'patient-a',
    payerId: 'river-plan',
    code: '90785',
    serviceDate: '2026-03-04',
    renderingNpi: '1234567893',
  },
]);

/** The group was voided, and the add-on stands alone. */
export const fails = but(passes, { '/0/status': 'void' });
