import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** Some payers do not pay for a group that mainly informed. */
export const informational = defineRule({
  id: 'session/informational',
  title: 'This member’s payer pays for a group with as much instruction as this one had.',
  description:
    'Some payers state that a group that is mainly informational is not a service that they pay for. They are asked where their policy says so.',
  citations: [cite.guide('Common mistakes: using the code for a class')],
  likelyDenial: { carc: '96', rarc: 'N180' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'instruction-not-recorded': {
      outcome: 'no-data',
      message:
        'This member’s payer limits groups that mainly inform, and how much of this session was instruction is not recorded.',
      remedy: 'Enter how much of the session was instruction.',
    },
    'not-paid': {
      outcome: 'fail',
      message:
        'Most of the session was instruction, and this member’s payer does not pay for a group that mainly informs.',
      remedy: 'Do not bill this payer for the session.',
    },
    'may-not-be-paid': {
      outcome: 'review',
      message:
        'Most of the session was instruction, and this member’s payer may not pay for a group that mainly informs.',
      remedy: 'Decide whether psychotherapy was the substance of the session, and document it.',
    },
  },
  check({ policy, session: { recorded } }: MemberFacts) {
    if (!policy?.informational) return 'not-applicable';
    const { informational: terms, payerId, citations } = policy;
    const where = { path: '/instruction', citations, params: { payerId } };
    if (recorded.instruction === undefined) return { reason: 'instruction-not-recorded', ...where };
    if (recorded.instruction !== 'most') return 'pass';
    return { reason: terms === 'fail' ? 'not-paid' : 'may-not-be-paid', ...where };
  },
});
