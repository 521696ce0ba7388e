import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Signed in the second the session ended. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/signature/signedAt': '2026-03-04T19:45:00-05:00',
  '/members/0/note/writtenAt': '2026-03-04T19:45:00-05:00',
});

/** Signed a second before the session ended. */
export const fails = but(passes, {
  '/members/0/note/signature/signedAt': '2026-03-04T19:44:59-05:00',
});

/** Examples of the rule’s other reasons. */
export const also = {
  'signing-time-not-recorded': but(passes, { '/members/0/note/signature/signedAt': removed }),
  unsigned: but(passes, { '/members/0/note/signature': removed }),
  'signed-by-another': but(passes, { '/members/0/note/signature/providerId': 'dr-elsewhere' }),
};
