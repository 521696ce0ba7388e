import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Two of three patients attended. */
export const passes = but(checking(smallProcessGroup), { '/members/2/attendance': 'absent' });

/** Only one patient attended. */
export const fails = but(passes, { '/members/1/attendance': 'absent' });

/** Examples of the rule’s other reasons. */
export const also = {
  'attendance-not-recorded': but(passes, { '/members/1/attendance': 'unknown' }),
  'never-together': but(passes, {
    '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:00:00-05:00' }],
    '/members/1/presence': [{ from: '2026-03-04T19:00:00-05:00', to: '2026-03-04T19:45:00-05:00' }],
  }),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
