import { but, checking } from '../../example-pair.js';
import { attendee, groupOf } from '../../example-records/small-process-group.js';

/** Ten patients attended a recovery group. */
export const passes = but(checking(groupOf(10)), { '/groupType': 'recovery' });

/** An eleventh patient attended. */
export const fails = but(passes, { '/members/-': attendee(11) });

/** Examples of the rule’s other reasons. */
export const also = {
  'attendance-not-recorded': but(passes, {
    '/members/-': { ...attendee(11), attendance: 'unknown' },
  }),
  'large-process-group': checking(groupOf(9)),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
