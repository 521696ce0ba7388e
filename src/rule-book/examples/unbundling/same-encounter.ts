import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Two encounters. */
export const passes = detecting(intensiveOutpatientDay);

/** One encounter id on both, and the times are apart. */
export const fails = but(passes, { '/1/encounterId': 'encounter-2' });

/** Examples of the rule’s other reasons. */
export const also = {
  'one-encounter': but(fails, { '/1/end': removed }),
};
