import { removed } from '../../change.js';
import { but, detecting } from '../../example-pair.js';
import { groupHour, riverPlan } from '../../example-records/intensive-outpatient-day.js';

/** Two groups in one week, for a payer that pays for two. */
export const passes = detecting(
  [
    groupHour,
    {
      ...groupHour,
      serviceId: 'group-2',
      groupSessionId: 'accountability-2026-03-07',
      serviceDate: '2026-03-07',
      start: '2026-03-07T13:00:00-05:00',
      end: '2026-03-07T14:15:00-05:00',
    },
  ],
  {
    payers: [{ ...riverPlan, limits: [{ count: 2, of: 'sessions', per: 'week' }] }],
    covers: { from: '2026-03-01', to: '2026-03-31' },
  },
);

/** The same two groups, for a payer that pays for one a week. */
export const fails = but(passes, { '/options/payers/0/limits/0/count': 1 });

/** Examples of the rule’s other reasons. */
export const also = {
  'minutes-not-recorded': but(passes, {
    '/options/payers/0/limits/0': { count: 180, of: 'minutes', per: 'week' },
    '/1/start': removed,
    '/1/end': removed,
  }),
  'provider-not-recorded': but(fails, {
    '/options/payers/0/limits/0/scope': 'rendering',
    '/1/renderingNpi': removed,
  }),
};
