import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The NPI has a correct check digit. */
export const passes = checking(smallProcessGroup);

/** The NPI has a wrong check digit. */
export const fails = but(passes, { '/facilitators/0/npi': '1234567890' });

/** Examples of the rule’s other reasons. */
export const also = {
  missing: but(passes, { '/facilitators/0/npi': removed }),
};
