import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The diagnoses are a circumstance and a disorder. */
export const passes = but(checking(smallProcessGroup), {
  '/members/0/diagnoses': ['Z63.0', 'F43.23'],
});

/** The only diagnosis is a circumstance. */
export const fails = but(passes, { '/members/0/diagnoses/1': removed });

/** Examples of the rule’s other reasons. */
export const also = {
  none: but(passes, { '/members/0/diagnoses': removed }),
  'wrong-shape': but(passes, { '/members/0/diagnoses/1': 'F4.323' }),
  'no-figure-for-date': but(passes, {
    '/start': '2015-09-30T18:30:00-04:00',
    '/end': '2015-09-30T19:45:00-04:00',
  }),
};
