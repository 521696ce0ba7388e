import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Risk changed, and the note describes the change. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/riskChanged': true,
  '/members/0/note/risk': 'Reported passive thoughts of death; the safety plan was gone through.',
});

/** Risk changed, but the note does not describe the change. */
export const fails = but(passes, { '/members/0/note/risk': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  'unsaid-in-recovery': but(passes, {
    '/groupType': 'recovery',
    '/members/0/note/riskChanged': removed,
    '/members/0/note/risk': removed,
  }),
  'changed-in-text': but(passes, {
    '/members/0/note/riskChanged': false,
    '/members/0/note/text': 'Urges to self-harm down from 8 to 5 since Monday.',
  }),
  'present-without-plan': but(passes, {
    '/members/0/note/plan': removed,
    '/members/0/note/text': 'Pt reports passive SI.',
  }),
};
