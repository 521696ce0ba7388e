import { removed } from '../../change.js';
import { but, reconciling } from '../../example-pair.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../example-records/small-process-group.js';

/** The member who is billed attended. */
export const passes = reconciling(smallProcessGroup, smallProcessGroupLines);

/** The same line, but the member was absent. */
export const fails = but(passes, { '/members/2/attendance': 'absent' });

/** Examples of the rule’s other reasons. */
export const also = {
  'attendance-not-recorded': but(passes, { '/members/2/attendance': removed }),
};
