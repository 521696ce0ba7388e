import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Each service has its own focus. */
export const passes = detecting(intensiveOutpatientDay);

/** Both services have the same focus. */
export const fails = but(passes, { '/1/note/focus': 'interpersonal accountability.' });

/** Examples of the rule’s other reasons. */
export const also = {
  'two-groups': but(fails, { '/1/code': 'H0005' }),
  'one-set-of-interventions': but(passes, {
    '/1/note/interventions': ['Role-play', 'Member feedback'],
  }),
};
