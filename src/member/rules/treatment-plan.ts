import { defineRule } from '../../finding/rule.js';
import type { TreatmentPlan } from '../../record/group-member.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { windowIncludes } from '../../time/calendar-date.js';

const beforeEveryDate = '';

/** Why the plan may not have been in force on the date of service, if so. */
const timeFault = (
  { status, effectiveFrom: from, effectiveTo: to }: TreatmentPlan,
  serviceDate: string,
): 'ended' | 'not-in-force' | 'plan-start-not-recorded' | undefined => {
  if (status === 'ended') return 'ended';
  if (!windowIncludes({ from: from ?? beforeEveryDate, to }, serviceDate)) return 'not-in-force';
  return from === undefined ? 'plan-start-not-recorded' : undefined;
};

const pathOf = (reason: string): string =>
  reason === 'plan-start-not-recorded' ? '/treatmentPlan/effectiveFrom' : '/treatmentPlan';

/** Without a plan, the note shows attendance but not medical necessity. */
export const treatmentPlan = defineRule({
  id: 'member/treatment-plan',
  title: 'An active treatment plan with goals was in force.',
  description:
    'Every member in ongoing psychotherapy needs a plan to which the note connects. Without one, the note may show attendance but not medical necessity.',
  citations: [cite.guide('Does every member need a treatment plan?')],
  likelyDenial: { carc: '272' },
  since: '0.1.0',
  looksAt: '/treatmentPlan',
  deciders: ['clinician', 'compliance'],
  reasons: {
    missing: {
      outcome: 'fail',
      message: 'There is no treatment plan.',
      remedy: 'Establish the treatment plan before billing ongoing psychotherapy.',
      likelyDenial: { carc: '252', rarc: 'N706' },
    },
    'missing-at-first-session': {
      outcome: 'review',
      message: 'There is no treatment plan yet at this first session.',
      remedy:
        'Decide whether this payer covers a first session without a plan, and write the plan.',
      likelyDenial: { carc: '252', rarc: 'N706' },
    },
    ended: {
      outcome: 'fail',
      message: 'The treatment plan has ended.',
      remedy:
        'Link the plan that was active on {serviceDate}. If there was none, renew the plan before billing further sessions.',
    },
    'not-in-force': {
      outcome: 'fail',
      message: 'The treatment plan was not in force on {serviceDate}.',
      remedy: 'Link the plan that was in force on the date of service.',
    },
    'plan-start-not-recorded': {
      outcome: 'no-data',
      message: 'The first day of the treatment plan is not recorded.',
      remedy: 'Enter the day from which the plan has been in force.',
    },
    'without-goals': {
      outcome: 'fail',
      message: 'The treatment plan has no goals.',
      remedy: 'Add the goals to the plan; the note must connect to one of them.',
      likelyDenial: { carc: '252', rarc: 'N705' },
    },
    draft: {
      outcome: 'review',
      message: 'The treatment plan is a draft.',
      remedy: 'Finish and sign the plan, or decide whether the service may be billed without it.',
      likelyDenial: { carc: '252', rarc: 'N705' },
    },
  },
  check({ member, serviceDate }: MemberFacts) {
    const plan = member.treatmentPlan;
    if (!plan) return { reason: member.firstSession ? 'missing-at-first-session' : 'missing' };
    const params = { serviceDate };
    const faults = [
      timeFault(plan, serviceDate),
      plan.goals?.some(({ text }) => hasText(text)) ? undefined : ('without-goals' as const),
      plan.status === 'draft' ? ('draft' as const) : undefined,
    ].filter((reason) => reason !== undefined);
    return faults.length > 0
      ? faults.map((reason) => ({ reason, params, about: [plan.planId], at: pathOf(reason) }))
      : 'pass';
  },
});
