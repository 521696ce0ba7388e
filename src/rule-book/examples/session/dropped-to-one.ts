import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const twoCame = but(checking(smallProcessGroup), { '/members/2/attendance': 'absent' });

/** Both stayed to the end. */
export const passes = twoCame;

/** One left so early that the other was alone for 16 minutes. */
export const fails = but(twoCame, {
  '/members/1/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:29:00-05:00' }],
});

/** The other ways in which the rule can speak, by reason. */
export const also = {
  'briefly-alone': but(twoCame, {
    '/members/1/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:29:01-05:00' }],
  }),
  'no-figure-for-date': but(twoCame, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
