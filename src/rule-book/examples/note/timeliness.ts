import type { PayerPolicy } from '../../../reference/payer-policy.js';
import { removed } from '../../change.js';
import { but, checking } from '../../example-pair.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const withinADay: PayerPolicy = {
  payerId: 'harbor-health',
  name: 'Harbor Health',
  effective: { from: '2026-01-01' },
  citations: [{ title: 'Harbor Health provider manual', locator: '7.2', asOf: '2026-01-01' }],
  noteWithinHours: 24,
};

/** Written in the last second of the payer’s time limit. */
export const passes = but(
  checking(smallProcessGroup, { payers: [withinADay], individuality: false }),
  { '/members/0/note/writtenAt': '2026-03-05T19:45:00-05:00' },
);

/** Written a second later. */
export const fails = but(passes, { '/members/0/note/writtenAt': '2026-03-05T19:45:01-05:00' });

/** Examples of the rule’s other reasons. */
export const also = {
  'late-by-days': but(passes, {
    '/options/payers/0/noteWithinDays': 14,
    '/members/0/note/writtenAt': '2026-03-19T08:00:00-04:00',
  }),
  'note-zone-not-recorded': but(passes, {
    '/options/payers/0/noteWithinDays': 0,
    '/members/0/note/writtenAt': '2026-03-05T01:00:00Z',
  }),
  'session-end-not-recorded': but(passes, { '/end': removed }),
};
