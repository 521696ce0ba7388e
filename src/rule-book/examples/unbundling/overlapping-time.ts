import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** The group starts at the second at which the individual session ends. */
export const passes = but(detecting(intensiveOutpatientDay), {
  '/1/end': '2026-03-04T13:00:00-05:00',
});

/** They overlap by one second. */
export const fails = but(passes, { '/1/end': '2026-03-04T13:00:01-05:00' });

/** Examples of the rule’s other reasons. */
export const also = {
  'patient-need-not-be-present': but(fails, { '/1/code': '90846', '/1/performedBy': 'dr-other' }),
  'other-claim-type': but(fails, { '/1/setting': 'outpatient-facility' }),
};
