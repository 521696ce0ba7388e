import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** Psychotherapy has somebody to whom it happens. */
export const response = defineRule({
  id: 'note/response',
  title: 'The note says how this member responded.',
  description:
    'Feedback, an intervention, a role-play or a rehearsal: the chart has to show what this patient did with it.',
  citations: [cite('guide', 'Documentation requirements for each member note')],
  likelyDenial: { carc: '16', rarc: 'N706' },
  since: '0.1.0',
  looksAt: '/note/response',
  reasons: {
    blank: {
      outcome: 'fail',
      message: 'The note does not say how this member responded.',
      remedy: 'Write how this member responded to feedback, intervention, role-play or rehearsal.',
    },
    'only-in-text': {
      outcome: 'review',
      message: 'The member section is one text; whether it shows a response needs a reader.',
      remedy: 'Read the text for how this member responded.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'response');
    if (given === 'own-box') return 'pass';
    return given === 'blank' ? { reason: 'blank' } : { reason: 'only-in-text', at: '/note/text' };
  },
});
