import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { intensiveOutpatientDay } from '../../example-records/intensive-outpatient-day.js';

/** Both services have a start and an end time. */
export const passes = detecting(intensiveOutpatientDay);

/** The end time of the individual session was not recorded. */
export const fails = but(passes, { '/1/end': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  'no-times-of-visit': but(fails, { '/1/code': '99214', '/1/modifiers': ['25'] }),
};
