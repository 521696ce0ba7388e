import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The note names no goal, but a need that the diagnosis supports. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/goalIds': removed,
  '/members/0/note/diagnosisNeed': 'Social withdrawal that costs her work and family',
});

/** The need is blank. */
export const fails = but(passes, { '/members/0/note/diagnosisNeed': '' });

/** Examples of the rule’s other reasons. */
export const also = {
  'unknown-goal': but(passes, { '/members/0/note/goalIds': ['goal-1', 'goal-7'] }),
  'not-found-in-text': but(fails, { '/members/0/note/text': 'Pt told a long story.' }),
  'shared-evidence': but(fails, {
    '/members/0/note/text': 'Treatment plan goal 2, to say a wish aloud.',
    '/members/1/note/text': 'Treatment plan goal 2, to say a wish aloud.',
  }),
};
