import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedClaim } from '../judged-claim.js';

/** Nobody is paid for an absent member. */
export const paidForAbsent = defineRule({
  id: 'remittance/paid-for-absent',
  title: 'No payment is kept for an absent member.',
  description:
    'A payment for a member who was not there is an overpayment. Medicare and Medicaid money must be reported and returned within 60 days after it was identified.',
  citations: [
    cite.guide('Common mistakes: the absent-member problem'),
    cite.overpayments('Summary: 60 days after the date on which it was identified'),
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['compliance'],
  passing: ['by'],
  reasons: {
    'absent-but-paid': {
      outcome: 'fail',
      message: 'The session’s report lists this member as absent, and {paidCents} was paid.',
      remedy:
        'Void the claim and return the payment, or correct the roster if the member attended.',
    },
  },
  check({ reported, settlement: { paidCents }, by }: JudgedClaim) {
    if (!reported || paidCents <= 0) return 'not-applicable';
    if (reported.verdict !== 'absent') return 'pass';
    return { reason: 'absent-but-paid', params: { paidCents, ...(by === null ? {} : { by }) } };
  },
});
