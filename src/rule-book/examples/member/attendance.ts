import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One member is recorded as absent, the others as having attended. */
export const passes = but(checking(smallProcessGroup), { '/members/2/attendance': 'absent' });

/** Nothing is recorded of one member. */
export const fails = but(passes, { '/members/2/attendance': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  'presence-contradicts': but(passes, { '/members/2/presence': 'whole' }),
};
