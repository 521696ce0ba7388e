import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedClaim } from '../judged-claim.js';

/** No claim was rejected before it was judged. */
export const rejected = defineRule({
  id: 'remittance/rejected',
  title: 'The clearinghouse and the payer accept the claim for processing.',
  description:
    'A rejected claim was never judged, so no remittance answers it and there is nothing to appeal. The filing limit of the first claim still runs.',
  citations: [
    cite.claimAcknowledgment('277CA: STC03 rejects with U; categories A3, A6, A7 and A8'),
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    rejected: {
      outcome: 'fail',
      message: 'The claim was rejected before it was judged ({codes}).',
      remedy:
        'Correct what the codes name and send the claim again as a new claim, within the filing limit.',
    },
  },
  check({ state, rejection }: JudgedClaim) {
    return state === 'rejected'
      ? { reason: 'rejected', params: { codes: [...rejection] } }
      : 'pass';
  },
});
