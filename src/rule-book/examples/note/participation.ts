import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The box has a few words about this member. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/participation': 'Kept silent about the relapse until the last round.',
});

/** The box has only a dash. */
export const fails = but(passes, { '/members/0/note/participation': '–' });

/** Examples of the rule’s other reasons. */
export const also = {
  'only-in-text': but(checking(smallProcessGroup, { individuality: false, reading: 'off' }), {
    '/members/0/note/participation': removed,
    '/members/0/note/text': 'Kept silent about the relapse until the last round.',
  }),
  'stock-phrase': but(passes, {
    '/members/0/note/participation': removed,
    '/members/0/note/text': 'Pt was active and engaged.',
  }),
  'not-found-in-text': but(passes, {
    '/members/0/note/participation': removed,
    '/members/0/note/text': 'Denies SI/HI.',
  }),
  'shared-evidence': but(passes, {
    '/members/0/note/participation': removed,
    '/members/0/note/text': 'Pt told the group he hid the eviction letter.',
    '/members/1/note/text': 'Pt told the group he hid the eviction letter.',
  }),
};
