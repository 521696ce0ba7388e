import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One word in addition to the focus. */
export const passes = but(checking(smallProcessGroup), {
  '/focus': 'Coping with cravings',
  '/members/0/note/participation':
    'Actively participated in the discussion on coping with cravings, silently.',
});

/** Without that word. */
export const fails = but(passes, {
  '/members/0/note/participation':
    'Actively participated in the discussion on coping with cravings.',
});
