import { but, detecting } from '../../example-pair.js';
import { groupHour, riverPlan } from '../../example-records/intensive-outpatient-day.js';

/** Two clinicians led the group, and the payer lets each of them bill. */
export const passes = detecting(
  [groupHour, { ...groupHour, serviceId: 'group-2', renderingNpi: '1999999984' }],
  { payers: [{ ...riverPlan, coFacilitators: 'each-bills' }] },
);

/** The payer lets only one of them bill. */
export const fails = but(passes, { '/options/payers/0/coFacilitators': 'one-bills' });
