import { removed } from '../../change.js';
import { but, reconciling } from '../../example-pair.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../example-records/small-process-group.js';

/** Two of three members are billed: one claim is missing, but none is for the whole group. */
export const passes = reconciling(smallProcessGroup, smallProcessGroupLines.slice(0, 2));

/** One claim for three members who attended. */
export const fails = but(passes, { '/services/1/status': 'void' });

/** Examples of the rule’s other reasons. */
export const also = {
  'attendance-not-recorded': but(passes, {
    '/services/0/units': 3,
    '/members/2/attendance': removed,
  }),
  'units-are-heads': but(passes, { '/services/0/units': 3 }),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
