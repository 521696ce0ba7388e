import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The plan is due for review by the date of service. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/treatmentPlan/reviewBy': '2026-03-04',
});

/** The plan was due for review by the day before. */
export const fails = but(passes, { '/members/0/treatmentPlan/reviewBy': '2026-03-03' });
