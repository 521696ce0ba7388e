import { but, reconciling } from '../../example-pair.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../example-records/small-process-group.js';

/** The member who is billed was there. */
export const passes = reconciling(smallProcessGroup, smallProcessGroupLines);

/** The same line, and the member was not there. */
export const fails = but(passes, { '/members/2/attendance': 'absent' });
