import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

/** A payer’s rules can be checked only when the payer is known. */
export const payer = defineRule({
  id: 'member/payer',
  title: 'The payer of an insured member is known, and so is its policy on the date of service.',
  description:
    'Rules differ by payer and by year. They are checked against the policy in force on the date of service; without one, it is unknown what the payer requires.',
  citations: [cite('guide', 'Same-day billing: build payer checks into the billing workflow')],
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  reasons: {
    missing: {
      outcome: 'no-data',
      message: 'This member is insured, and no payer is given.',
      remedy: 'Enter the payer, or correct this member’s coverage.',
    },
    'no-policy-in-force': {
      outcome: 'no-data',
      message: 'None of the given policies of this member’s payer is in force on {serviceDate}.',
      remedy: 'Add this payer’s policy for that date.',
    },
  },
  check({ member: { payerId }, insured, policy, serviceDate, session }: MemberFacts) {
    if (!insured) return 'not-applicable';
    if (!hasText(payerId)) return { reason: 'missing' };
    return policy || !session.payersGiven
      ? 'pass'
      : { reason: 'no-policy-in-force', params: { payerId, serviceDate } };
  },
});
