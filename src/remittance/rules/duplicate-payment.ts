import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedClaim } from '../judged-claim.js';

/** No claim is paid twice. */
export const duplicatePayment = defineRule({
  id: 'remittance/duplicate-payment',
  title: 'Each claim is paid once.',
  description:
    'One payer that pays a claim twice, or several payers that together pay more than was charged, have overpaid. A claim that the payer split, and payers that pay in order, are no double payment.',
  citations: [
    cite.overpayments('Summary: 60 days after the date on which it was identified'),
    cite.library('Payments of one claim added up'),
  ],
  since: '0.1.0',
  looksAt: '',
  deciders: ['compliance'],
  passing: ['by'],
  reasons: {
    'paid-twice': {
      outcome: 'fail',
      message: 'One payer paid this claim more than once: {twiceCents} too much.',
      remedy: 'Return the second payment, or ask the payer to take it back.',
    },
    'more-than-charged': {
      outcome: 'review',
      message: 'The payers together paid {paidCents} for a charge of {chargeCents}.',
      remedy: 'Find out which payer comes first, and return what the other one paid too much.',
    },
  },
  check({ settlement: { paidTwiceCents, paidCents }, claim, by }: JudgedClaim) {
    const deadline = by === null ? {} : { by };
    if (paidTwiceCents > 0)
      return { reason: 'paid-twice', params: { twiceCents: paidTwiceCents, ...deadline } };
    const chargeCents = claim.totalChargeCents;
    return paidCents > chargeCents && paidCents > 0
      ? { reason: 'more-than-charged', params: { paidCents, chargeCents, ...deadline } }
      : 'pass';
  },
});
