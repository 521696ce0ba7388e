import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Each was needed for a reason of its own. */
export const passes = detecting(intensiveOutpatientDay);

/** The individual hour says why both were needed, and not why it was. */
export const fails = but(passes, { '/1/note/medicalNecessity': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  'one-necessity': but(passes, {
    '/1/note/medicalNecessity': 'Withdraws from sober peers – which preceded each earlier relapse',
  }),
};
