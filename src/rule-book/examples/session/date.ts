import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The date of service is the day on which the group started. */
export const passes = but(checking(smallProcessGroup), { '/serviceDate': '2026-03-04' });

/** It is the day after. */
export const fails = but(passes, { '/serviceDate': '2026-03-05' });
