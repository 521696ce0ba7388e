import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** A payer’s rules can be checked only when the payer is known. */
export const payer = defineRule({
  id: 'member/payer',
  title: 'The payer of an insured member is known, and so is its policy on the date of service.',
  description:
    'Rules differ by payer and by year. They are checked against the policy in force on the date of service; without one, it is unknown what the payer requires. Where nobody has read that a policy is still in force, a person confirms it once for all sessions.',
  citations: [cite.guide('Same-day billing: build payer checks into the billing workflow')],
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  passing: ['confirmedThrough'],
  reasons: {
    missing: {
      outcome: 'no-data',
      message: 'This member is insured, and no payer is given.',
      remedy: 'Enter the payer, or correct this member’s coverage.',
    },
    'policy-not-confirmed': {
      outcome: 'review',
      message:
        'Nobody has read that this payer’s policy from {from} is still in force on the date of service; it was confirmed through {confirmedThrough}.',
      remedy:
        'Check the payer’s current documents. If the policy is still in force, accept this once for all sessions; otherwise, add the new policy.',
    },
    'no-policy-in-force': {
      outcome: 'no-data',
      message: 'None of the given policies of this member’s payer is in force on {serviceDate}.',
      remedy: 'Add this payer’s policy for that date.',
    },
  },
  check({ member: { payerId }, insured, policy, unconfirmed, serviceDate, session }: MemberFacts) {
    if (!insured) return 'not-applicable';
    if (!hasText(payerId)) return { reason: 'missing' };
    if (!policy)
      return session.payersGiven
        ? { reason: 'no-policy-in-force', params: { payerId, serviceDate } }
        : 'pass';
    const { confirmedThrough, effective, citations } = policy;
    return unconfirmed && confirmedThrough !== undefined
      ? {
          reason: 'policy-not-confirmed',
          where: [payerId],
          params: { from: effective.from, confirmedThrough },
          citations,
        }
      : 'pass';
  },
});
