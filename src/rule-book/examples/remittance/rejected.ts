import { but, remitting } from '../../example-pair.js';
import { remittanceOptions, sentClaims } from '../../example-records/remitted-claim.js';

/** The payer accepted the claim, and no remittance answers it yet. */
export const passes = remitting(sentClaims, [], {
  ...remittanceOptions,
  acknowledgements: [
    {
      claims: [
        { claimId: 'CLAIM1', state: 'accepted', by: 'payer', on: '2026-03-06', codes: ['A2:20'] },
      ],
      batches: [],
      faults: [],
    },
  ],
});

/** The payer rejected it. */
export const fails = but(passes, {
  '/options/acknowledgements/0/claims/0/state': 'rejected',
  '/options/acknowledgements/0/claims/0/codes': ['A7:562:85'],
});
