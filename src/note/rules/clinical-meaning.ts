import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** The note needs both: what the member did, and what it meant. */
export const clinicalMeaning = defineRule({
  id: 'note/clinical-meaning',
  title: 'The note gives the contribution its clinical meaning.',
  description:
    'A member paragraph names the contribution and what it means clinically for this patient. A section that is one text is not checked.',
  citations: [cite.guide('A practical note structure')],
  since: '0.1.0',
  looksAt: '/note/meaning',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'advice',
      message: 'The note does not say what this member’s contribution means clinically.',
      remedy: 'Add a sentence on what the contribution means for this member’s treatment.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'meaning');
    if (given === 'blank') return { reason: 'blank' };
    return given === 'own-box' ? 'pass' : 'not-applicable';
  },
});
