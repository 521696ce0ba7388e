import { but, detecting } from '../../example-pair.js';
import { groupHour, riverPlan } from '../../example-records/intensive-outpatient-day.js';

/** A psychologist’s group on the date of a per diem: the payer’s policy excepts psychologists. */
export const passes = detecting(
  [
    groupHour,
    {
      serviceId: 'program',
      patientId: 'patient-a',
      payerId: 'river-plan',
      code: 'H0015',
      serviceDate: '2026-03-04',
      renderingNpi: '1999999992',
    },
  ],
  {
    payers: [
      {
        ...riverPlan,
        perDiemPrograms: [{ program: 'intensive-outpatient', except: ['clinical-psychologist'] }],
      },
    ],
  },
);

/** The same with a social worker, whom the policy does not except. */
export const fails = but(passes, { '/0/practitionerType': 'clinical-social-worker' });

/** Examples of the rule’s other reasons. */
export const also = {
  'other-billing-provider': but(fails, { '/1/billingNpi': '1999999984' }),
};
