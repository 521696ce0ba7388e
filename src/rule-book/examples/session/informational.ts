import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** Half of the session was instruction. */
export const passes = but(checkingBy({ informational: 'fail' }, smallProcessGroup), {
  '/instruction': 'half',
});

/** Most of it was. */
export const fails = but(passes, { '/instruction': 'most' });

/** Examples of the rule’s other reasons. */
export const also = {
  'instruction-not-recorded': but(passes, { '/instruction': removed }),
  'may-not-be-paid': but(fails, { '/options/payers/0/informational': 'review' }),
};
