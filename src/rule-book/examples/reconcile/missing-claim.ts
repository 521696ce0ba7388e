import { but, reconciling } from '../../example-pair.js';
import {
  smallProcessGroup,
  smallProcessGroupLines,
} from '../../example-records/small-process-group.js';

/** Three members attended, and three lines are active. */
export const passes = reconciling(smallProcessGroup, smallProcessGroupLines);

/** One line was voided and not replaced. */
export const fails = but(passes, { '/services/2/status': 'void' });

/** Examples of the rule’s other reasons. */
export const also = {
  'attendance-not-recorded': but(fails, {
    '/members/0/attendance': 'unknown',
    '/members/1/attendance': 'unknown',
  }),
  'line-not-readable': reconciling(
    smallProcessGroup,
    smallProcessGroupLines.map((line) => ({ ...line, serviceId: 'one-line' })),
    { faults: 'collect' },
  ),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
