import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { JudgedClaim } from '../judged-claim.js';

/** Each claim has an answer that stands. */
export const unanswered = defineRule({
  id: 'remittance/unanswered',
  title: 'Each claim has been answered.',
  description:
    'A claim without an answer may be lost or still in process. The filing limit runs in the meantime, and only an acknowledgment proves that the claim was filed in time.',
  citations: [cite.claimAcknowledgment('277CA: accepted (WQ) or rejected (U)')],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  passing: ['by', 'overdueSince'],
  reasons: {
    'no-answer': {
      outcome: 'no-data',
      message: 'No remittance and no acknowledgment answers this claim.',
      remedy: 'Ask the payer for the status of the claim before its filing limit ends.',
    },
    'accepted-only': {
      outcome: 'no-data',
      message: 'The claim was accepted on {acceptedOn}, and no remittance answers it.',
      remedy: 'Wait for the remittance, and keep the acknowledgment as proof of the day of filing.',
    },
    pending: {
      outcome: 'no-data',
      message: 'The payer has passed the claim on, or has not decided about it.',
      remedy: 'Wait for the answer of the payer that decides.',
    },
    'limit-over': {
      outcome: 'review',
      message:
        'No remittance and no acknowledgment answers this claim, and its filing limit ended on {overdueSince}.',
      remedy: 'Find proof that the claim was filed in time, and ask the payer for its status.',
    },
    reversed: {
      outcome: 'review',
      message: 'The payer took its payment back, and no corrected answer has come.',
      remedy: 'Ask the payer why. Do not send money: it has been taken back already.',
    },
  },
  check({ state, settlement, acceptedOn, overdueSince, claim }: JudgedClaim) {
    // A void claim asks for the reversal.
    if (state === 'reversed') return claim.frequencyCode === '8' ? 'pass' : { reason: 'reversed' };
    if (state !== 'unanswered') return 'pass';
    if (settlement.isPending) return { reason: 'pending' };
    if (acceptedOn !== undefined) return { reason: 'accepted-only', params: { acceptedOn } };
    return overdueSince === undefined
      ? { reason: 'no-answer' }
      : { reason: 'limit-over', params: { overdueSince } };
  },
});
