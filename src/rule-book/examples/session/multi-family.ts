import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** A group of patients. */
export const passes = checking(smallProcessGroup);

/** A group of families. */
export const fails = but(passes, { '/groupType': 'multi-family' });

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
