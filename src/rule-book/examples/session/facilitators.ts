import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The clinician who led the group is recorded. */
export const passes = checking(smallProcessGroup);

/** Nobody is recorded as having led the group. */
export const fails = but(passes, { '/facilitators': removed });
