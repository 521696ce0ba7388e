import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Each service has a note. */
export const passes = detecting(intensiveOutpatientDay);

/** The individual session has no note. */
export const fails = but(passes, { '/1/note': removed });
