import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Each line has its own encounter ID. */
export const passes = detecting(intensiveOutpatientDay);

/** Both lines have the same encounter ID, but their times do not overlap. */
export const fails = but(passes, { '/1/encounterId': 'encounter-2' });

/** Examples of the rule’s other reasons. */
export const also = {
  'one-encounter': but(fails, { '/1/end': removed }),
};
