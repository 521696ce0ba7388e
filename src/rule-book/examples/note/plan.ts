import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The box has a few words about this member. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/plan': 'Next group on Wednesday.',
});

/** The box is empty. */
export const fails = but(passes, { '/members/0/note/plan': ' ' });

/** Examples of the rule’s other reasons. */
export const also = {
  'stock-phrase': but(passes, {
    '/members/0/note/plan': removed,
    '/members/0/note/text': 'Continue group.',
  }),
  'not-found-in-text': but(passes, {
    '/members/0/note/plan': removed,
    '/members/0/note/text': 'Denies SI/HI.',
  }),
  'shared-evidence': but(passes, {
    '/members/0/note/plan': removed,
    '/members/0/note/text': 'Pt will call her landlord on Friday at noon.',
    '/members/1/note/text': 'Pt will call her landlord on Friday at noon.',
  }),
};
