import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** A focus of its own for each. */
export const passes = detecting(intensiveOutpatientDay);

/** One focus for both. */
export const fails = but(passes, { '/1/note/focus': 'interpersonal accountability.' });

/** Examples of the rule’s other reasons. */
export const also = {
  'one-set-of-interventions': but(passes, {
    '/1/note/interventions': ['Role-play', 'Member feedback'],
  }),
};
