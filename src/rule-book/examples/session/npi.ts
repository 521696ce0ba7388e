import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The check digit is right. */
export const passes = checking(smallProcessGroup);

/** It is not. */
export const fails = but(passes, { '/facilitators/0/npi': '1234567890' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  missing: but(passes, { '/facilitators/0/npi': removed }),
};
