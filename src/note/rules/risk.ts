import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import * as cite from '../../reference/sources.js';
import type { ReadNoteFacts } from '../read-note-facts.js';
import { evidenceOf } from '../text-answers.js';

/** A change in risk that is not described protects no one. */
export const risk = defineRule({
  id: 'note/risk',
  title: 'A change in risk is described.',
  description:
    'The chart records changes in substance use, self-harm risk, and safety planning. A change is described in its own box, whatever the rest of the note says. No change is an answer, too.',
  citations: [
    cite.guide('Documentation requirements for each member note'),
    cite.guide('A practical note structure'),
  ],
  since: '0.1.0',
  looksAt: '/note/risk',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'change-not-described': {
      outcome: 'fail',
      message: 'The note says that risk changed, but does not describe the change.',
      remedy: 'Describe the change: substance use, self-harm, safety planning.',
    },
    'unsaid-in-recovery': {
      outcome: 'advice',
      message: 'This recovery group’s note does not record whether risk changed.',
      remedy: 'Describe the risk, including relapse risk, or record that it did not change.',
    },
    'changed-in-text': {
      outcome: 'review',
      message:
        'The note records that risk did not change. By this library’s reading, its text describes a change.',
      remedy: 'Correct the field, or the text.',
    },
    'present-without-plan': {
      outcome: 'review',
      message:
        'By this library’s reading, the text describes a present risk, and the note has no plan.',
      remedy: 'Write what was done about the risk, and the next step.',
    },
  },
  check(facts: ReadNoteFacts) {
    const { note, reading, session } = facts;
    const { riskChanged } = note;
    const inText = reading?.elements.risk;
    const evidence = evidenceOf(facts, inText?.spans ?? []);
    const at = '/note/text';
    if (riskChanged === false && inText?.value === 'changed')
      return { reason: 'changed-in-text', at, evidence };
    const noPlan = !hasText(note.plan) && reading?.elements.plan.value === 'absent';
    if (inText?.value === 'present' && noPlan)
      return { reason: 'present-without-plan', at, evidence };
    if (hasText(note.risk)) return 'pass';
    if (riskChanged !== undefined) return riskChanged ? { reason: 'change-not-described' } : 'pass';
    if (session.recorded.groupType !== 'recovery') return 'not-applicable';
    return inText && inText.value !== 'absent'
      ? { passed: evidence }
      : { reason: 'unsaid-in-recovery' };
  },
});
