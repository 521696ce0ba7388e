import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Three patients attended, this payer’s minimum. */
export const passes = checkingBy({ groupSize: [{ min: 3, max: 12 }] }, smallProcessGroup);

/** Two patients attended. */
export const fails = but(passes, { '/members/2/attendance': 'absent' });

/** Examples of the rule’s other reasons. */
export const also = {
  'facilitators-not-recorded': but(passes, {
    '/facilitators': removed,
    '/options/payers/0/groupSize': [{ max: 12, when: { facilitators: 2 } }, { max: 8 }],
  }),
  'attendance-not-recorded': but(passes, { '/members/2/attendance': removed }),
  'above-maximum': but(passes, { '/options/payers/0/groupSize': [{ max: 2 }] }),
  'no-rationale': but(passes, { '/options/payers/0/groupSize': [{ rationaleAbove: 2 }] }),
};
