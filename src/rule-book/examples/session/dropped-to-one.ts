import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const twoAttended = but(checking(smallProcessGroup), { '/members/2/attendance': 'absent' });

/** Two patients attended, and both stayed to the end. */
export const passes = twoAttended;

/** One of them left 16 minutes before the end. */
export const fails = but(twoAttended, {
  '/members/1/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:29:00-05:00' }],
});

/** Examples of the rule’s other reasons. */
export const also = {
  'attendance-not-recorded': but(twoAttended, {
    '/members/1/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:29:00-05:00' }],
    '/members/2/attendance': removed,
  }),
  'briefly-alone': but(twoAttended, {
    '/members/1/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:29:01-05:00' }],
  }),
  'no-figure-for-date': but(twoAttended, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
