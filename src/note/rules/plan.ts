import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { partGiven } from '../member-section.js';
import type { ReadNoteFacts } from '../read-note-facts.js';
import { answerFromBox, answerFromText, sharedEvidence } from '../text-answers.js';

/** Each patient needs a plan of their own. */
export const plan = defineRule({
  id: 'note/plan',
  title: 'The note has a plan for this member.',
  description:
    'The plan names the next group, individual follow-up, homework, or a referral. In a section that is one text, this library’s own reading looks for it.',
  citations: [cite.guide('Documentation requirements for each member note')],
  since: '0.1.0',
  looksAt: '/note/plan',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'review',
      message: 'The note has no plan for this member.',
      remedy: 'Write the plan: next group, individual follow-up, homework, or referral.',
    },
    'stock-phrase': {
      outcome: 'review',
      message:
        'By this library’s reading, the note has only a stock phrase about a next step for this member.',
      remedy:
        'Write the next step with its day: next group, individual follow-up, homework, or referral.',
    },
    'not-found-in-text': {
      outcome: 'review',
      message:
        'This library’s reading finds nothing in the text about a next step for this member.',
      remedy:
        'Check the text. If it is not there, write it: write the next step with its day: next group, individual follow-up, homework, or referral.',
    },
    'shared-evidence': sharedEvidence,
  },
  check(facts: ReadNoteFacts) {
    const given = partGiven(facts.note, 'plan');
    if (given === 'own-box') return answerFromBox(facts, 'plan');
    if (given === 'blank') return { reason: 'blank' };
    return facts.reading
      ? answerFromText(facts, facts.reading.elements.plan, 'stock-phrase')
      : 'not-applicable';
  },
});
