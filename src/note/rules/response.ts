import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** The note must show the effect of the therapy on this patient. */
export const response = defineRule({
  id: 'note/response',
  title: 'The note says how this member responded.',
  description:
    'The chart must show how this patient responded to feedback, an intervention, a role-play, or a rehearsal.',
  citations: [cite('guide', 'Documentation requirements for each member note')],
  likelyDenial: { carc: '252', rarc: 'N705' },
  since: '0.1.0',
  looksAt: '/note/response',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'fail',
      message: 'The note does not say how this member responded.',
      remedy: 'Write how this member responded to feedback, intervention, role-play, or rehearsal.',
    },
    'only-in-text': {
      outcome: 'review',
      message: 'The member section is one text; a person must check whether it shows a response.',
      remedy: 'Check that the text says how this member responded.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'response');
    if (given === 'own-box') return 'pass';
    return given === 'blank' ? { reason: 'blank' } : { reason: 'only-in-text', at: '/note/text' };
  },
});
