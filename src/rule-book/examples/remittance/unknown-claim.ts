import { but, remitting } from '../../example-pair.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../example-records/remitted-claim.js';

/** The answer is about the claim that was sent. */
export const passes = remitting(sentClaims, paidRemittances, remittanceOptions);

/** The answer has another claim number. */
export const fails = but(passes, { '/remittances/0/payments/0/claims/0/claimId': 'CLAIM2' });
