import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** Each chart shows progress, or that there was none. */
export const progress = defineRule({
  id: 'note/progress',
  title: 'The note describes this member’s progress toward the goals.',
  description:
    'The group may share one theme, but each chart shows how that person moved toward the goals of the treatment plan. No progress is an answer, too. A section that is one text is not checked.',
  citations: [cite('guide', 'Outline: each chart still has to show progress')],
  since: '0.1.0',
  looksAt: '/note/progress',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'review',
      message: 'The note does not describe progress toward this member’s goals.',
      remedy: 'Describe the progress toward the goals, or write that there was none and why.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'progress');
    if (given === 'blank') return { reason: 'blank' };
    return given === 'own-box' ? 'pass' : 'not-applicable';
  },
});
