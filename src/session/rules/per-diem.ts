import { defineRule } from '../../finding/rule.js';
import { type MemberFacts, settingPath } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** A per diem already pays for the group. */
export const perDiem = defineRule({
  id: 'session/per-diem',
  title: 'No per diem of the program already includes the group.',
  description:
    'The per diem of a program includes its groups. Only practitioners whom the payer exempts bill separately. A payer may pay the per diem only from a number of hours a day.',
  citations: [
    cite.coverageRegulation(
      'Section 410.43: what partial hospitalization includes, and who is not in it',
    ),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  passing: ['minimumHours'],
  reasons: {
    'hours-not-recorded': {
      outcome: 'advice',
      message:
        'The per diem of the {program} program is earned from {minimumHours} hours a day, and the hours that this member received are not recorded.',
      remedy:
        'Enter the hours of the program that this member received. With fewer, bill the group.',
    },
    'in-the-day-rate': {
      outcome: 'fail',
      message:
        'This member’s payer pays the {program} program per diem, and the per diem already includes the group.',
      remedy: 'Do not bill the group separately.',
    },
    'exceptions-not-known': {
      outcome: 'review',
      message:
        'The rate of the {program} program includes the group, and no source was found that names the practitioner types that this member’s payer still pays separately.',
      remedy:
        'Ask the payer whether this practitioner bills the group separately. Otherwise, do not bill it.',
    },
    'exception-unknown': {
      outcome: 'no-data',
      message:
        'This member’s payer pays the {program} program per diem with exceptions for some practitioner types, and the rendering provider’s practitioner type is not given.',
      remedy:
        'Enter the practitioner type of the facilitator who bills. Without an exception, the per diem includes the group.',
    },
  },
  check(facts: MemberFacts) {
    const { policy, renderingProvider, program } = facts;
    const { programHours } = facts.member;
    if (!policy?.perDiemPrograms) return 'not-applicable';
    const perDiemProgram = policy.perDiemPrograms.find((entry) => entry.program === program);
    if (!perDiemProgram) return 'pass';
    const { except: exempt = [] } = perDiemProgram;
    const where = { path: settingPath(facts, 'program'), citations: policy.citations };
    const params = { payerId: policy.payerId, program };
    const { minimumHours } = perDiemProgram;
    if (minimumHours !== undefined && programHours !== undefined && programHours < minimumHours)
      return 'pass';
    const hours =
      minimumHours !== undefined && programHours === undefined
        ? [
            {
              reason: 'hours-not-recorded' as const,
              at: '/programHours',
              citations: policy.citations,
              params: { ...params, minimumHours },
            },
          ]
        : [];
    if (exempt === 'unknown')
      return [{ reason: 'exceptions-not-known', ...where, params }, ...hours];
    if (exempt.length === 0) return [{ reason: 'in-the-day-rate', ...where, params }, ...hours];
    // Without one rendering provider, session/rendering-provider reports it.
    if (typeof renderingProvider === 'string') return 'not-applicable';
    const practitioner = renderingProvider.facilitator.practitionerType;
    if (practitioner === undefined)
      return [{ reason: 'exception-unknown', ...where, params }, ...hours];
    return exempt.includes(practitioner)
      ? 'pass'
      : [{ reason: 'in-the-day-rate', ...where, params: { ...params, practitioner } }, ...hours];
  },
});
