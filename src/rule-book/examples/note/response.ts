import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The box has a few words about this member. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/response': 'Nodded, and looked at the door.',
});

/** The box has only a dash. */
export const fails = but(passes, { '/members/0/note/response': '–' });

/** Examples of the rule’s other reasons. */
export const also = {
  'only-in-text': but(passes, {
    '/members/0/note/response': removed,
    '/members/0/note/text': 'Nodded, and looked at the door.',
  }),
};
