import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Half of the session was instruction. */
export const passes = but(checking(smallProcessGroup), { '/instruction': 'half' });

/** Most of the session was instruction. */
export const fails = but(passes, { '/instruction': 'most' });

/** Examples of the rule’s other reasons. */
export const also = {
  'teaching-group': but(passes, { '/groupType': 'psychoeducation' }),
};
