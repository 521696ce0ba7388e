import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The box has a few words about this member. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/plan': 'Next group on Wednesday.',
});

/** The box is empty. */
export const fails = but(passes, { '/members/0/note/plan': ' ' });
