import { removed } from '../../change.js';
import { intensiveOutpatientDay } from '../../claim-files/intensive-outpatient-day.js';
import { but, detecting } from '../../example-pair.js';

/** Two encounters. */
export const passes = detecting(intensiveOutpatientDay);

/** One encounter id on both, and the times are apart. */
export const fails = but(passes, { '/1/encounterId': 'encounter-2' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'one-encounter': but(fails, { '/1/end': removed }),
};
