import { but, detecting } from '../../example-pair.js';
import { groupHour } from '../../example-records/intensive-outpatient-day.js';

/** Interactive complexity with the group as its primary service. */
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

/** The group line was voided, so the add-on has no primary service. */
export const fails = but(passes, { '/0/status': 'void' });

/** Examples of the rule’s other reasons. */
export const also = {
  'deleted-code': but(passes, { '/1/code': '99354' }),
};
