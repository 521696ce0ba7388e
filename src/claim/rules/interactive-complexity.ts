import { defineRule } from '../../finding/rule.js';
import { groupPsychotherapyCode } from '../../reference/codes/group-codes.js';
import * as cite from '../../reference/sources.js';
import type { ClaimFacts } from '../claim-facts.js';

/** The add-on is for the patient whose own factors complicated the session. */
export const interactiveComplexity = defineRule({
  id: 'claim/interactive-complexity',
  title:
    'Interactive complexity is billed only where it is paid, and only for the patients it applies to.',
  description:
    '90785 may follow 90853 for a patient whose own factors complicated the service. It is not a surcharge for the whole group.',
  citations: [cite.addOnEdits('90785: 90853 is among its primary codes')],
  likelyDenial: { carc: '107' },
  since: '0.1.0',
  looksAt: '/interactiveComplexity',
  deciders: ['clinician', 'coder', 'compliance'],
  reasons: {
    'payer-refuses': {
      outcome: 'fail',
      message: 'The payer does not pay for 90785.',
      remedy: 'Remove interactive complexity from this member’s claim.',
      likelyDenial: { carc: '96', rarc: 'N130' },
    },
    'without-90853': {
      outcome: 'fail',
      message: 'The payer requires {code} for the group; 90785 may follow only 90853.',
      remedy: 'Remove interactive complexity from this member’s claim.',
    },
    'for-every-member': {
      outcome: 'review',
      message: 'Interactive complexity is requested for all {members} members who attended.',
      remedy: 'Keep it only for the members whose own factors complicated the session.',
      likelyDenial: { carc: '50' },
    },
  },
  check(facts: ClaimFacts) {
    const { complexityDocumented, complexityForAll, groupCode: code } = facts;
    const { policy, session } = facts.attendee;
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
