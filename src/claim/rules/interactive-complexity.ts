import { defineRule } from '../../finding/rule.js';
import { groupPsychotherapyCode } from '../../reference/codes/group-codes.js';
import { cite } from '../../reference/sources.js';
import type { ClaimFacts } from '../claim-facts.js';

/** The add-on belongs to the patient whose factors complicated the session. */
export const interactiveComplexity = defineRule({
  id: 'claim/interactive-complexity',
  title: 'Interactive complexity is billed where it is paid, and for whom it was.',
  description:
    '90785 may follow 90853 for a patient whose own factors complicated delivery. It is not a surcharge for the whole room.',
  citations: [cite('addOnEdits', '90785: 90853 is among its primary codes')],
  likelyDenial: { carc: '107' },
  since: '0.1.0',
  looksAt: '/interactiveComplexity',
  reasons: {
    'payer-refuses': {
      outcome: 'fail',
      message: 'The payer does not pay 90785.',
      remedy: 'Leave interactive complexity off this member’s claim.',
    },
    'without-90853': {
      outcome: 'fail',
      message: 'The payer wants {code} for the group; 90785 may follow 90853 only.',
      remedy: 'Leave interactive complexity off this member’s claim.',
    },
    'for-every-member': {
      outcome: 'review',
      message: 'Interactive complexity is asked for all {members} members who attended.',
      remedy: 'Keep it only where that member’s own factors complicated the session.',
    },
  },
  check(facts: ClaimFacts) {
    const { complexityDocumented, complexityForAll, groupCode: code } = facts;
    const { policy, session } = facts.of;
    if (!complexityDocumented) return 'not-applicable';
    if (policy && code !== groupPsychotherapyCode)
      return { reason: 'without-90853', params: { code }, citations: policy.citations };
    if (policy?.interactiveComplexity === false)
      return { reason: 'payer-refuses', citations: policy.citations };
    return complexityForAll
      ? { reason: 'for-every-member', params: { members: session.patientsAttended } }
      : 'pass';
  },
});
