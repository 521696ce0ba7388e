import { removed } from '../../change.js';
import { but, checking, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The plan lists group and individual psychotherapy. */
export const passes = checking(smallProcessGroup);

/** The plan lists individual psychotherapy only. */
export const fails = but(passes, { '/members/0/treatmentPlan/services': ['90834'] });

const required = checkingBy({ planService: 'fail' }, smallProcessGroup);

/** Examples of the rule’s other reasons. */
export const also = {
  'services-not-listed': but(required, { '/members/0/treatmentPlan/services': removed }),
  'required-by-payer': but(required, { '/members/0/treatmentPlan/services': ['90834'] }),
};
