import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The group was a process group of patients. */
export const passes = checking(smallProcessGroup);

/** The group was a multi-family group. */
export const fails = but(passes, { '/groupType': 'multi-family' });

/** Examples of the rule’s other reasons. */
export const also = {
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
