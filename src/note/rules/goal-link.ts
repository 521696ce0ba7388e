import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import * as cite from '../../reference/sources.js';
import type { ReadNoteFacts } from '../read-note-facts.js';
import { answerFromText, sharedEvidence } from '../text-answers.js';

/** Only the link to the plan shows that attendance was medically necessary. */
export const goalLink = defineRule({
  id: 'note/goal-link',
  title: 'The note connects to a goal of the plan or to a diagnosis-supported need.',
  description:
    'The group note connects participation to the active treatment plan. Without that link it may show attendance, but not medical necessity. A blank goal ID or a blank need does not count.',
  citations: [
    cite.guide('Documentation requirements for each member note'),
    cite.guide('Does every member need a treatment plan?'),
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
    'not-found-in-text': {
      outcome: 'review',
      message:
        'This library’s reading finds no goal of the treatment plan in the text, and no need that a diagnosis supports.',
      remedy:
        'Check the text. If it is not there, name the goal that this member worked on, or the need that the diagnosis supports.',
    },
    'shared-evidence': sharedEvidence,
  },
  check(facts: ReadNoteFacts) {
    const { note, member, reading } = facts;
    const named = [...(note.goalIds ?? []).entries()].filter(([, goalId]) => hasText(goalId));
    const known = new Set(member.treatmentPlan?.goals?.map(({ goalId }) => goalId));
    const unknown = named.filter(([, goalId]) => !known.has(goalId));
    if (unknown.length > 0)
      return unknown.map(([index, goalId]) => ({
        reason: 'unknown-goal' as const,
        at: `/note/goalIds/${index}`,
        params: { goalId },
      }));
    if (named.length > 0 || hasText(note.diagnosisNeed)) return 'pass';
    return reading
      ? answerFromText(facts, reading.elements.goal, 'not-found-in-text')
      : { reason: 'not-linked' };
  },
});
