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
  'only-in-text': but(checking(smallProcessGroup, { individuality: false, reading: 'off' }), {
    '/members/0/note/response': removed,
    '/members/0/note/text':
      'Therapist asked pt to slow down. Pt nodded and looked at the door for a minute.',
  }),
  'stock-phrase': but(passes, {
    '/members/0/note/response': removed,
    '/members/0/note/text': 'Pt was receptive to feedback.',
  }),
  'not-found-in-text': but(passes, {
    '/members/0/note/response': removed,
    '/members/0/note/text': 'Denies SI/HI.',
  }),
  'shared-evidence': but(passes, {
    '/members/0/note/response': removed,
    '/members/0/note/text':
      'Therapist asked pt to slow down. Pt nodded and looked at the door for a minute.',
    '/members/1/note/text':
      'Therapist asked pt to slow down. Pt nodded and looked at the door for a minute.',
  }),
};
