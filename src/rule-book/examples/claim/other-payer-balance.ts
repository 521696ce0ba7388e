import { removed } from '../../change.js';
import { but, claiming } from '../../example-pair.js';
import { clinicBilling } from '../../example-records/clinic-billing.js';
import { smallProcessGroup } from '../../example-records/small-process-group.js';

const primary = '/members/0/otherCoverages/0';

/** The first payer paid $40 of $65, took $15 off by contract, and left $10 to the second payer. */
export const passes = but(claiming(smallProcessGroup, clinicBilling), {
  '/billing/claimFor': 'secondary',
  '/members/0/otherCoverages': [
    {
      payerId: 'harbor-health',
      order: 'primary',
      paidOn: '2026-03-20',
      paidCents: 4000,
      adjustments: [
        { group: 'CO', code: '45', cents: 1500 },
        { group: 'PR', code: '2', cents: 1000 },
      ],
    },
    { payerId: 'plains-medicaid', order: 'secondary' },
  ],
});

/** One cent is missing. */
export const fails = but(passes, { [`${primary}/paidCents`]: 3999 });

/** Examples of the rule’s other reasons. */
export const also = {
  'answer-not-recorded': but(passes, { [`${primary}/paidOn`]: removed }),
  'line-unbalanced': but(passes, {
    [`${primary}/adjustments`]: removed,
    [`${primary}/lines`]: [
      { code: '90853', paidCents: 4000, adjustments: [{ group: 'CO', code: '45', cents: 2499 }] },
    ],
  }),
  'coverages-contradict': but(passes, { [`${primary}/payerId`]: 'another-plan' }),
};
