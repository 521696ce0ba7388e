import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Group psychotherapy is among the services of the plan. */
export const passes = checking(smallProcessGroup);

/** It lists individual psychotherapy only. */
export const fails = but(passes, { '/members/0/treatmentPlan/services': ['90834'] });
