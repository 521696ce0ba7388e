import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The member was present for half of the session: 37 minutes 30 seconds of 75 minutes. */
export const passes = but(checkingBy({}, smallProcessGroup), {
  '/members/0/presence': [{ from: '2026-03-04T18:30:00-05:00', to: '2026-03-04T19:07:30-05:00' }],
});

/** The member was present for a second less. */
export const fails = but(passes, { '/members/0/presence/0/to': '2026-03-04T19:07:29-05:00' });

/** Examples of the rule’s other reasons. */
export const also = {
  'presence-not-recorded': but(passes, {
    '/members/0/presence': removed,
    '/options/payers/0/minutes': { memberMin: 37 },
  }),
  'session-time-not-recorded': but(passes, {
    '/members/0/presence': 'whole',
    '/end': removed,
    '/options/payers/0/minutes': { memberMin: 37 },
  }),
  'never-present': but(passes, {
    '/members/0/presence/0/to': '2026-03-04T18:30:00-05:00',
    '/members/0/presence/0/from': '2026-03-04T18:00:00-05:00',
  }),
  'under-payer-minimum': but(passes, { '/options/payers/0/minutes': { memberMin: 38 } }),
  'no-figure-for-date': but(passes, {
    '/start': '2012-12-31T18:30:00-05:00',
    '/end': '2012-12-31T19:45:00-05:00',
  }),
};
