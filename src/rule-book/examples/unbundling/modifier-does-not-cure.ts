import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** The modifier says that the services were distinct, and they were. */
export const passes = detecting(intensiveOutpatientDay);

/** The modifier says so, but the individual session ran into the group. */
export const fails = but(passes, { '/1/end': '2026-03-04T13:00:01-05:00' });
