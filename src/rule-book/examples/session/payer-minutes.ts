import { removed } from '../../change.js';
import { but, checkingBy } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

/** The session lasted 75 minutes, as this payer requires. */
export const passes = checkingBy(
  { minutes: { sessionMin: 75, sessionMax: 75 } },
  smallProcessGroup,
);

/** The session ended a second earlier. */
export const fails = but(passes, { '/end': '2026-03-04T19:44:59-05:00' });

/** Examples of the rule’s other reasons. */
export const also = {
  'times-not-recorded': but(passes, { '/end': removed }),
  'too-long': but(passes, { '/end': '2026-03-04T19:46:00-05:00' }),
};
