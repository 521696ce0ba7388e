import { but, detecting } from '../../example-pair.js';
import {
  intensiveOutpatientDay,
  riverPlan,
} from '../../example-records/intensive-outpatient-day.js';

/** XE reports a separate encounter. */
export const passes = detecting(intensiveOutpatientDay, { payers: [riverPlan] });

/** 76 reports a repeat procedure and does not separate two services. */
export const fails = but(passes, { '/1/modifiers': ['76'] });

/** Examples of the rule’s other reasons. */
export const also = {
  'group-modifier': but(passes, { '/1/modifiers': ['XE', 'HQ'] }),
  'on-evaluation-and-management': but(passes, { '/1/code': '99214' }),
};
