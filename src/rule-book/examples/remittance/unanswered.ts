import { but, remitting } from '../../example-pair.js';
import {
  paidRemittances,
  remittanceOptions,
  sentClaims,
} from '../../example-records/remitted-claim.js';

/** The payer answered the claim. */
export const passes = remitting(sentClaims, paidRemittances, remittanceOptions);

/** No file has an answer. */
export const fails = but(passes, { '/remittances': [] });

const acknowledged = {
  claims: [
    {
      claimId: 'CLAIM1',
      state: 'accepted',
      by: 'payer',
      on: '2026-03-06',
      codes: ['A2:20'],
    },
  ],
  batches: [],
  faults: [],
};

/** Examples of the rule’s other reasons. */
export const also = {
  'accepted-only': but(fails, { '/options/acknowledgements': [acknowledged] }),
  pending: but(passes, {
    '/remittances/0/payments/0/claims/0/statusCode': '23',
    '/remittances/0/payments/0/claims/0/status': 'forwarded',
    '/remittances/0/payments/0/claims/0/paidCents': 0,
    '/remittances/0/payments/0/claims/0/patientResponsibilityCents': 0,
    '/remittances/0/payments/0/claims/0/lines': [],
  }),
  'limit-over': but(fails, { '/options/asOf': '2026-06-03' }),
  reversed: but(passes, {
    '/remittances/0/payments/0/claims/0/statusCode': '22',
    '/remittances/0/payments/0/claims/0/status': 'reversed',
    '/remittances/0/payments/0/claims/0/chargeCents': -6500,
    '/remittances/0/payments/0/claims/0/paidCents': -2500,
    '/remittances/0/payments/0/claims/0/patientResponsibilityCents': -1000,
    '/remittances/0/payments/0/claims/0/lines': [],
  }),
};
