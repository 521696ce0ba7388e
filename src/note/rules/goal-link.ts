import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';

/** Only the link to the plan shows that attendance was medically necessary. */
export const goalLink = defineRule({
  id: 'note/goal-link',
  title: 'The note connects to a goal of the plan or to a diagnosis-supported need.',
  description:
    'The group note connects participation to the active treatment plan. Without that link it may show attendance, but not medical necessity. A blank goal ID or a blank need does not count.',
  citations: [
    cite('guide', 'Documentation requirements for each member note'),
    cite('guide', 'Does every member need a treatment plan?'),
  ],
  likelyDenial: { carc: '50' },
  since: '0.1.0',
  looksAt: '/note/goalIds',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'not-linked': {
      outcome: 'fail',
      message: 'The note names no goal of the treatment plan and no diagnosis-supported need.',
      remedy: 'Name the goal that this member worked on, or the need that the diagnosis supports.',
    },
    'unknown-goal': {
      outcome: 'fail',
      message: 'The note names a goal that is not in this member’s treatment plan.',
      remedy: 'Name a goal of the plan in force, or add the goal to the plan.',
    },
  },
  check({ note, member }: NoteFacts) {
    const named = [...(note.goalIds ?? []).entries()].filter(([, goalId]) => hasText(goalId));
    const known = new Set(member.treatmentPlan?.goals?.map(({ goalId }) => goalId));
    const unknown = named.filter(([, goalId]) => !known.has(goalId));
    if (unknown.length > 0)
      return unknown.map(([index, goalId]) => ({
        reason: 'unknown-goal' as const,
        at: `/note/goalIds/${index}`,
        params: { goalId },
      }));
    return named.length > 0 || hasText(note.diagnosisNeed) ? 'pass' : { reason: 'not-linked' };
  },
});
