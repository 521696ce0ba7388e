import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** One member was present for the last second. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/presence': [{ from: '2026-03-04T19:44:59-05:00', to: '2026-03-04T19:45:00-05:00' }],
});

/** The presence has no length. */
export const fails = but(passes, { '/members/0/presence/0/from': '2026-03-04T19:45:00-05:00' });

/** Examples of the rule’s other reasons. */
export const also = {
  'start-not-recorded': but(passes, { '/start': removed, '/serviceDate': '2026-03-04' }),
  'end-not-recorded': but(passes, { '/end': removed }),
  'ends-before-start': but(passes, { '/end': '2026-03-04T18:30:00-05:00' }),
};
