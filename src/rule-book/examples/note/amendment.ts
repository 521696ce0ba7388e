import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Amended in the second it was signed. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/amendments': [
    { at: '2026-03-04T20:10:00-05:00', providerId: 'dr-lindqvist', kind: 'addendum' },
  ],
});

/** Amended a second after it was signed. */
export const fails = but(passes, {
  '/members/0/note/amendments/0/at': '2026-03-04T20:10:01-05:00',
});

/** Examples of the rule’s other reasons. */
export const also = {
  'amendment-time-not-recorded': but(passes, { '/members/0/note/amendments/0/at': removed }),
  'signing-time-not-recorded': but(passes, { '/members/0/note/signature/signedAt': removed }),
};
