import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The plan lists group and individual psychotherapy. */
export const passes = checking(smallProcessGroup);

/** The plan lists individual psychotherapy only. */
export const fails = but(passes, { '/members/0/treatmentPlan/services': ['90834'] });
