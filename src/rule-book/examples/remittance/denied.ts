import { denying, remitting } from '../../example-pair.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../example-records/remitted-claim.js';

/** The payer paid the claim and left a copay. */
export const passes = remitting(sentClaims, paidRemittances, remittanceOptions);

/** The payer counts the service as part of another one. */
export const fails = denying(passes, 'CO-97', 'M15');

/** Examples of the rule’s other reasons. */
export const also = {
  late: denying(passes, 'CO-29'),
  duplicate: denying(passes, 'OA-18'),
  records: denying(passes, 'CO-252', 'N706'),
  provider: denying(passes, 'CO-185'),
  'claim-error': denying(passes, 'CO-16', 'M76'),
  authorization: denying(passes, 'CO-197', 'M62'),
  'not-necessary': denying(passes, 'CO-50'),
  'not-covered': denying(passes, 'CO-96', 'N130'),
  eligibility: denying(passes, 'CO-27'),
  'other-payer': denying(passes, 'OA-22'),
  'other-reason': denying(passes, 'CO-A1', 'N36'),
};
