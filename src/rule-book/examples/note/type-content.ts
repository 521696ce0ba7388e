import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const account = {
  '/members/0/note/participation': 'Told the group that she had canceled dinner again.',
  '/members/0/note/meaning': 'Leaving first spares her being left.',
  '/members/0/note/interventions': 'Therapist asked what she expected to hear.',
  '/members/0/note/response': 'Teared up and turned back to the circle.',
  '/members/0/note/progress': 'First time this quarter that she checked an assumption aloud.',
  '/members/0/note/plan': 'Will call her sister before Sunday.',
};

/** A note of a process group that mentions feedback. */
export const passes = but(checking(smallProcessGroup), {
  ...account,
  '/members/0/note/response': 'Teared up at the feedback and turned back to the circle.',
});

/** The same note without feedback. */
export const fails = but(passes, {
  '/members/0/note/response': 'Teared up and turned back to the circle.',
});

/** Examples of the rule’s other reasons. */
export const also = {
  'nothing-on-process': fails,
  'nothing-on-recovery': but(passes, { '/groupType': 'recovery' }),
};
