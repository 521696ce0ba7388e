import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Half of a process group was teaching. */
export const passes = but(checking(smallProcessGroup), { '/instruction': 'half' });

/** Most of it was. */
export const fails = but(passes, { '/instruction': 'most' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'teaching-group': but(passes, { '/groupType': 'psychoeducation' }),
};
