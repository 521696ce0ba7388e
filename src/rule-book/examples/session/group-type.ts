import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The type of the group is recorded. */
export const passes = checking(smallProcessGroup);

/** The type of the group is not recorded. */
export const fails = but(passes, { '/groupType': removed });
