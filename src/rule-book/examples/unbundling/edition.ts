import { but, detecting } from '../../example-pair.js';
import {
  editsOfTheQuarter,
  intensiveOutpatientDay,
} from '../../example-records/intensive-outpatient-day.js';

/** The NCCI edits of the quarter of the service. */
export const passes = detecting(intensiveOutpatientDay, { ncci: editsOfTheQuarter });

/** The NCCI edits of the previous quarter. */
export const fails = but(passes, { '/options/ncci/0/effective': '2025-12-31' });

/** Examples of the rule’s other reasons. */
export const also = {
  'no-table': but(detecting(intensiveOutpatientDay), {
    '/0/serviceDate': '2024-06-30',
    '/1/serviceDate': '2024-06-30',
  }),
  'codes-not-known': but(detecting(intensiveOutpatientDay), {
    '/0/serviceDate': '2012-12-31',
    '/1/serviceDate': '2012-12-31',
  }),
};
