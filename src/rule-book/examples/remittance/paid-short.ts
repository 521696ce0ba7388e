import { but, remitting } from '../../example-pair.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../example-records/remitted-claim.js';

/** The payer allows the 35.00 dollars of the contract. */
export const passes = remitting(sentClaims, paidRemittances, {
  ...remittanceOptions,
  schedule: { contracts: [{ payerId: 'harbor-health', code: '90853', allowedCents: 3500 }] },
});

/** The contract has one cent more. */
export const fails = but(passes, { '/options/schedule/contracts/0/allowedCents': 3501 });
