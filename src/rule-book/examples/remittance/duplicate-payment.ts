import { change } from '../../change.js';
import { but, remitting } from '../../example-pair.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../example-records/remitted-claim.js';

/** The payer paid the claim once. */
export const passes = remitting(sentClaims, paidRemittances, remittanceOptions);

/** A second remittance pays it again. */
export const fails = but(passes, {
  '/remittances/-': change(paidRemittances[0], { '/payments/0/traceNumber': 'EFT2' }),
});

/** Examples of the rule’s other reasons. */
export const also = {
  'more-than-charged': but(passes, {
    '/remittances/0/payments/0/claims/0/paidCents': 6501,
  }),
};
