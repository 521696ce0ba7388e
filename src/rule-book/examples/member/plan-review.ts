import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** To be reviewed by the date of service. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/treatmentPlan/reviewBy': '2026-03-04',
});

/** By the day before. */
export const fails = but(passes, { '/members/0/treatmentPlan/reviewBy': '2026-03-03' });
