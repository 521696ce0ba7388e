import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

/** A day rate pays for the group already. */
export const perDiem = defineRule({
  id: 'session/per-diem',
  title: 'No day rate of the program already pays for the group.',
  description:
    'A program that is paid by the day has the group in its rate. Only practitioners whom the payer excepts bill beside it.',
  citations: [
    cite(
      'coverageRegulation',
      'Section 410.43: what partial hospitalization includes, and who is not in it',
    ),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/payerId',
  reasons: {
    'in-the-day-rate': {
      outcome: 'fail',
      message:
        'This member’s payer pays the {program} program by the day, and the day rate includes the group.',
      remedy: 'Do not bill the group beside the day rate.',
    },
    'exception-unknown': {
      outcome: 'no-data',
      message:
        'This member’s payer pays the {program} program by the day, but not for every practitioner type, and the rendering provider’s is not given.',
      remedy:
        'Enter the practitioner type of the facilitator who bills; without an exception the day rate includes the group.',
    },
  },
  check({ policy, renderingProvider, session: { recorded } }: MemberFacts) {
    if (!policy?.perDiemPrograms) return 'not-applicable';
    const program = recorded.program ?? 'outpatient';
    const dayRate = policy.perDiemPrograms.find((entry) => entry.program === program);
    if (!dayRate) return 'pass';
    const excepted = dayRate.except ?? [];
    const where = { path: '/program', citations: policy.citations };
    const params = { payerId: policy.payerId, program };
    if (excepted.length === 0) return { reason: 'in-the-day-rate', ...where, params };
    // Without one rendering provider session/rendering-provider has spoken.
    if (typeof renderingProvider === 'string') return 'not-applicable';
    const practitioner = renderingProvider.facilitator.practitionerType;
    if (practitioner === undefined) return { reason: 'exception-unknown', ...where, params };
    return excepted.includes(practitioner)
      ? 'pass'
      : { reason: 'in-the-day-rate', ...where, params: { ...params, practitioner } };
  },
});
