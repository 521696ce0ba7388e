import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts, SessionBasics } from '../../record/session-facts.js';
import type { GroupSizeLimit } from '../../reference/payer-policy.js';
import { cite } from '../../reference/sources.js';

const appliesTo =
  ({ groupType, recorded: { program = 'outpatient' } }: SessionBasics) =>
  ({ when }: GroupSizeLimit): boolean =>
    (when?.groupType ?? groupType) === groupType && (when?.program ?? program) === program;

/** Some plans limit the size of a group. */
export const payerGroupSize = defineRule({
  id: 'session/payer-group-size',
  title: 'The group had a size that this member’s payer accepts.',
  description:
    'Some plans set a minimum or maximum group size, or require a rationale above a certain number. All patients who attended count, no matter who pays for them.',
  citations: [cite('guide', 'Common mistakes: not checking payer rules on group size')],
  likelyDenial: { carc: '272', rarc: 'N130' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  passing: ['minimum', 'maximum', 'rationaleAbove'],
  reasons: {
    'below-minimum': {
      outcome: 'fail',
      message:
        'This member’s payer requires at least {minimum} patients in a group; {attended} attended.',
      remedy: 'Do not bill this payer for group psychotherapy.',
    },
    'above-maximum': {
      outcome: 'fail',
      message:
        'This member’s payer accepts at most {maximum} patients in a group; {attended} attended.',
      remedy: 'Do not bill this payer for a group of this size.',
    },
    'no-rationale': {
      outcome: 'review',
      message:
        'This member’s payer requires a rationale for more than {rationaleAbove} patients; {attended} attended, and no rationale is recorded.',
      remedy: 'Document how each member still received interactive psychotherapy.',
    },
  },
  check({ policy, session }: MemberFacts) {
    const { recorded, patientsAttended: attended } = session;
    const limit = policy?.groupSize?.find(appliesTo(session));
    if (!policy || !limit) return 'not-applicable';
    const { payerId, citations } = policy;
    const { min = 0, max = Number.POSITIVE_INFINITY, rationaleAbove = max } = limit;
    const where = { path: '/members', citations };
    if (attended < min)
      return { reason: 'below-minimum', ...where, params: { attended, minimum: min, payerId } };
    if (attended > max)
      return { reason: 'above-maximum', ...where, params: { attended, maximum: max, payerId } };
    if (attended <= rationaleAbove || hasText(recorded.sizeRationale)) return 'pass';
    return {
      reason: 'no-rationale',
      path: '/sizeRationale',
      citations,
      params: { attended, rationaleAbove, payerId },
    };
  },
});
