import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One kind of therapeutic interaction is recorded. */
export const passes = but(checking(smallProcessGroup), { '/interaction': ['member-feedback'] });

/** The record states that there was none. */
export const fails = but(passes, { '/interaction': [] });

/** Examples of the rule’s other reasons. */
export const also = {
  'not-recorded-in-a-teaching-group': but(passes, {
    '/interaction': removed,
    '/groupType': 'psychoeducation',
  }),
  'not-recorded': but(passes, { '/interaction': removed }),
  'exchange-in-notes': but(passes, {
    '/interaction': removed,
    '/members/0/note/text': 'Pt hid the letter. A peer told her that he did the same in March.',
    '/members/1/note/text': 'Pt told another member that he hid a letter in March.',
  }),
  'not-found-in-text': but(passes, {
    '/interaction': removed,
    '/members/0/note/text': 'Pt hid the letter.',
  }),
};
