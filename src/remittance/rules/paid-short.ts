import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedClaim } from '../judged-claim.js';

/** A payer allows what its contract or fee schedule says. */
export const paidShort = defineRule({
  id: 'remittance/paid-short',
  title: 'The payer allows the amount of the fee schedule.',
  description:
    'The allowed amount is compared with the fee schedule, not the payment: the patient’s share and sequestration lower the payment, and never the allowed amount. Lines that were denied are not counted.',
  citations: [cite.library('Allowed amount compared with the caller’s fee schedule')],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'below-schedule': {
      outcome: 'review',
      message: 'The payer allowed {allowedCents}; the fee schedule has {expectedCents}.',
      remedy:
        'Compare the contract in force on the date of service, then ask the payer to reopen the claim.',
    },
  },
  check({ expected }: JudgedClaim) {
    if (!expected) return 'not-applicable';
    const { allowedCents, expectedCents } = expected;
    return allowedCents >= expectedCents
      ? 'pass'
      : { reason: 'below-schedule', params: { allowedCents, expectedCents } };
  },
});
