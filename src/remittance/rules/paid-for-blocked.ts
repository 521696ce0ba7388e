import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedClaim } from '../judged-claim.js';

/** Nobody is paid for a claim that this library blocks. */
export const paidForBlocked = defineRule({
  id: 'remittance/paid-for-blocked',
  title: 'No payment is kept for a claim that must not be billed.',
  description:
    'The report on the session blocks the claim, and it was paid. Unless the finding is wrong, that is an overpayment. Medicare and Medicaid money must be reported and returned within 60 days after it was identified.',
  citations: [
    cite.overpayments('Summary: 60 days after the date on which it was identified'),
    cite.library('Payments compared with the verdict of the session’s report'),
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['compliance'],
  passing: ['by'],
  reasons: {
    'blocked-but-paid': {
      outcome: 'fail',
      message: 'The session’s report blocks this claim, and {paidCents} was paid.',
      remedy:
        'Resolve the findings of the report. If they are right, void the claim and return the payment.',
    },
  },
  check({ reported, settlement: { paidCents }, by }: JudgedClaim) {
    if (!reported || paidCents <= 0) return 'not-applicable';
    if (reported.verdict !== 'blocked') return 'pass';
    return { reason: 'blocked-but-paid', params: { paidCents, ...(by === null ? {} : { by }) } };
  },
});
