import { but } from '../../example-pair.js';
import { checkingBy } from '../../example-records/example-payer.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Three attended, the fewest that this payer accepts. */
export const passes = checkingBy({ groupSize: [{ min: 3, max: 12 }] }, smallProcessGroup);

/** One stayed away. */
export const fails = but(passes, { '/members/2/attendance': 'absent' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'above-maximum': but(passes, { '/options/payers/0/groupSize': [{ max: 2 }] }),
  'no-rationale': but(passes, { '/options/payers/0/groupSize': [{ rationaleAbove: 2 }] }),
};
