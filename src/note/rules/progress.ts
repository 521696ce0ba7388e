import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { partGiven } from '../member-section.js';
import type { ReadNoteFacts } from '../read-note-facts.js';
import { answerFromBox, answerFromText, sharedEvidence } from '../text-answers.js';

/** Each chart shows progress, or that there was none. */
export const progress = defineRule({
  id: 'note/progress',
  title: 'The note describes this member’s progress toward the goals.',
  description:
    'The group may share one theme, but each chart shows how that person moved toward the goals of the treatment plan. No progress is an answer, too. In a section that is one text, this library’s own reading looks for it.',
  citations: [cite.guide('Outline: each chart still has to show progress')],
  since: '0.1.0',
  looksAt: '/note/progress',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'review',
      message: 'The note does not describe progress toward this member’s goals.',
      remedy: 'Describe the progress toward the goals, or write that there was none and why.',
    },
    'stock-phrase': {
      outcome: 'advice',
      message:
        'By this library’s reading, the note has only a stock phrase about this member’s progress.',
      remedy: 'Write what changed or stayed the same, and what shows it.',
    },
    'not-found-in-text': {
      outcome: 'advice',
      message: 'This library’s reading finds nothing in the text about this member’s progress.',
      remedy:
        'Check the text. If it is not there, write it: write what changed or stayed the same, and what shows it.',
    },
    'shared-evidence': { ...sharedEvidence, outcome: 'advice' },
  },
  check(facts: ReadNoteFacts) {
    const given = partGiven(facts.note, 'progress');
    if (given === 'own-box') return answerFromBox(facts, 'progress');
    if (given === 'blank') return { reason: 'blank' };
    return facts.reading
      ? answerFromText(facts, facts.reading.elements.progress, 'stock-phrase')
      : 'not-applicable';
  },
});
