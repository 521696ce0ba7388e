import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Written in the second the session ended. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/note/writtenAt': '2026-03-04T19:45:00-05:00',
});

/** Written a second before the session ended. */
export const fails = but(passes, { '/members/0/note/writtenAt': '2026-03-04T19:44:59-05:00' });
