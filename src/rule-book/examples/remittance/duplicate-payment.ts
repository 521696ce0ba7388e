import { but, remitting } from '../../example-pair.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../example-records/remitted-claim.js';

/** The payer paid the claim once. */
export const passes = remitting(sentClaims, paidRemittances, remittanceOptions);

/** A second remittance pays it again. */
export const fails = but(passes, { '/remittances/-': paidRemittances[0] });

/** Examples of the rule’s other reasons. */
export const also = {
  'more-than-charged': but(passes, {
    '/remittances/0/payments/0/claims/0/paidCents': 6501,
  }),
};
