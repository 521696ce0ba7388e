import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The session lasted 45 minutes. */
export const passes = but(checking(smallProcessGroup), { '/end': '2026-03-04T19:15:00-05:00' });

/** The session ended a second earlier. */
export const fails = but(passes, { '/end': '2026-03-04T19:14:59-05:00' });

/** Examples of the rule’s other reasons. */
export const also = {
  long: but(passes, { '/end': '2026-03-04T20:31:00-05:00' }),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
