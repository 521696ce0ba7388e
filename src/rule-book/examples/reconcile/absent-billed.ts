import { but, reconciling } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';
import { smallProcessGroupLines } from '../../example-records/small-process-group-claims.js';

/** The member who is billed was there. */
export const passes = reconciling(smallProcessGroup, smallProcessGroupLines);

/** The same line, and the member was not there. */
export const fails = but(passes, { '/members/2/attendance': 'absent' });
