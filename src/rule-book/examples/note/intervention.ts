import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The box has a few words about this member. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/interventions': 'Therapist asked what he expected to hear.',
});

/** The box has only a dash. */
export const fails = but(passes, { '/members/0/note/interventions': '–' });

/** Examples of the rule’s other reasons. */
export const also = {
  'only-in-text': but(checking(smallProcessGroup, { individuality: false, reading: 'off' }), {
    '/members/0/note/interventions': removed,
    '/members/0/note/text': 'Therapist asked pt what he expected to hear.',
  }),
  'group-only': but(passes, {
    '/members/0/note/interventions': removed,
    '/members/0/note/text': 'Therapist taught the group relaxation.',
  }),
  'not-found-in-text': but(passes, {
    '/members/0/note/interventions': removed,
    '/members/0/note/text': 'Denies SI/HI.',
  }),
  'shared-evidence': but(passes, {
    '/members/0/note/interventions': removed,
    '/members/0/note/text': 'Therapist asked pt what he expected to hear.',
    '/members/1/note/text': 'Therapist asked pt what he expected to hear.',
  }),
};
