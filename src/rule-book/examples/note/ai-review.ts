import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Reviewed and signed in the same second. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/draftedBy': 'ai',
  '/members/0/note/reviewedBy': 'dr-lindqvist',
  '/members/0/note/reviewedAt': '2026-03-04T20:10:00-05:00',
});

/** Reviewed a second after it was signed. */
export const fails = but(passes, {
  '/members/0/note/reviewedAt': '2026-03-04T20:10:01-05:00',
});

/** Examples of the rule’s other reasons. */
export const also = {
  'signing-time-not-recorded': but(passes, { '/members/0/note/signature/signedAt': removed }),
  'reviewed-by-another': but(passes, { '/members/0/note/reviewedBy': 'ms-adeyemi' }),
  'no-review': but(passes, { '/members/0/note/reviewedBy': removed }),
  'review-undated': but(passes, { '/members/0/note/reviewedAt': removed }),
};
