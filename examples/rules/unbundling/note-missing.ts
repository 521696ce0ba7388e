import { removed } from '../../change.js';
import { intensiveOutpatientDay } from '../../claim-files/intensive-outpatient-day.js';
import { but, detecting } from '../../example-pair.js';

/** A note for each. */
export const passes = detecting(intensiveOutpatientDay);

/** None for the individual hour. */
export const fails = but(passes, { '/1/note': removed });
