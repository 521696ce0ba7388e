import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The focus has 300 characters. */
export const passes = but(checking(smallProcessGroup), { '/focus': 'close'.repeat(60) });

/** There is no focus. */
export const fails = but(passes, { '/focus': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  'long-focus': but(passes, { '/focus': `${'close'.repeat(60)}r` }),
  'no-interventions': but(passes, { '/interventions': [] }),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
