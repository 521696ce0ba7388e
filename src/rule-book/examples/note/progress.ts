import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The box has a few words about this member. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/progress': 'None this week; the goal stands.',
});

/** The box is empty. */
export const fails = but(passes, { '/members/0/note/progress': ' ' });

/** Examples of the rule’s other reasons. */
export const also = {
  'stock-phrase': but(passes, {
    '/members/0/note/progress': removed,
    '/members/0/note/text': 'Pt is making slow progress.',
  }),
  'not-found-in-text': but(passes, {
    '/members/0/note/progress': removed,
    '/members/0/note/text': 'Denies SI/HI.',
  }),
  'shared-evidence': but(passes, {
    '/members/0/note/progress': removed,
    '/members/0/note/text': 'Out alone four times this week, up from one.',
    '/members/1/note/text': 'Out alone four times this week, up from one.',
  }),
};
