import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** A plan that is overdue for review may no longer be active. */
export const planReview = defineRule({
  id: 'member/plan-review',
  title: 'The treatment plan was not overdue for review.',
  description:
    'The note connects participation to an active plan. A plan whose review date has passed may no longer be active.',
  citations: [cite.guide('Does every member need a treatment plan?')],
  likelyDenial: { carc: '272' },
  since: '0.1.0',
  looksAt: '/treatmentPlan/reviewBy',
  deciders: ['clinician', 'compliance'],
  reasons: {
    overdue: {
      outcome: 'review',
      message:
        'The treatment plan was due for review by {reviewBy}; the date of service is {serviceDate}.',
      remedy: 'Review the plan. If it was already reviewed, enter the date of the next review.',
    },
  },
  check({ member: { treatmentPlan }, serviceDate }: MemberFacts) {
    if (treatmentPlan?.reviewBy === undefined) return 'not-applicable';
    const { planId, reviewBy } = treatmentPlan;
    return reviewBy < serviceDate
      ? { reason: 'overdue', params: { reviewBy, serviceDate }, about: [planId] }
      : 'pass';
  },
});
