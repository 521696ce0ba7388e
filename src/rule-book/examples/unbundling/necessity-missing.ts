import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Each service has its own medical necessity. */
export const passes = detecting(intensiveOutpatientDay);

/** The individual session’s note says why both were needed, but not why it was needed itself. */
export const fails = but(passes, { '/1/note/medicalNecessity': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  'two-groups': but(passes, { '/1/code': 'H0005', '/1/note/medicalNecessity': removed }),
  'one-necessity': but(passes, {
    '/1/note/medicalNecessity': 'Withdraws from sober peers – which preceded each earlier relapse',
  }),
};
