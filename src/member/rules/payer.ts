import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

/** Nobody can check a payer’s rules who does not know the payer. */
export const payer = defineRule({
  id: 'member/payer',
  title: 'The payer of an insured member is known, and so is its policy that day.',
  description:
    'Rules differ from payer to payer and from year to year. They are checked against the policy that was in force on the date of service; without one nobody can say what that payer wants.',
  citations: [cite('guide', 'Same-day billing: build payer checks into the billing workflow')],
  since: '0.1.0',
  looksAt: '/payerId',
  reasons: {
    missing: {
      outcome: 'no-data',
      message: 'This member is insured, and no payer is given.',
      remedy: 'Enter the payer, or say that this member is not insured.',
    },
    'no-policy-in-force': {
      outcome: 'no-data',
      message: 'No policy of this member’s payer that is in force on {serviceDate} is given.',
      remedy: 'Add the policy of this payer for that day.',
    },
  },
  check({ member: { payerId = '' }, insured, policy, serviceDate, session }: MemberFacts) {
    if (!insured) return 'not-applicable';
    if (!hasText(payerId)) return { reason: 'missing' };
    return policy || !session.payersGiven
      ? 'pass'
      : { reason: 'no-policy-in-force', params: { payerId, serviceDate } };
  },
});
