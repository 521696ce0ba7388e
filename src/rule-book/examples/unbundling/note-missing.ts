import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** A note for each. */
export const passes = detecting(intensiveOutpatientDay);

/** None for the individual hour. */
export const fails = but(passes, { '/1/note': removed });
