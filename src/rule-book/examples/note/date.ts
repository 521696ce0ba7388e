import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The note gives the date on which the session began. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/serviceDate': '2026-03-04',
});

/** The note gives the next day. */
export const fails = but(passes, { '/members/0/note/serviceDate': '2026-03-05' });
