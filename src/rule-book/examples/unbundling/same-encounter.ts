import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Two encounters. */
export const passes = detecting(intensiveOutpatientDay);

/** One encounter id on both, and the times are apart. */
export const fails = but(passes, { '/1/encounterId': 'encounter-2' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'one-encounter': but(fails, { '/1/end': removed }),
};
