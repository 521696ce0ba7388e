import { defineRule } from '../../finding/rule.js';
import type { NoteFacts } from '../../record/session-facts.js';
import { cite } from '../../reference/sources.js';
import { partGiven } from '../member-section.js';

/** What was done in the room must have involved this patient. */
export const intervention = defineRule({
  id: 'note/intervention',
  title: 'The note says what the therapist did with this member.',
  description:
    'Interventions across the room belong in the shared frame. The member section names what was directed to this patient or clinically involved this patient.',
  citations: [cite('guide', 'Documentation requirements for each member note')],
  likelyDenial: { carc: '252', rarc: 'N705' },
  since: '0.1.0',
  looksAt: '/note/interventions',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'fail',
      message: 'The note names no intervention for this member.',
      remedy:
        'Write what the therapist did that was directed to this member or involved this member.',
    },
    'only-in-text': {
      outcome: 'review',
      message:
        'The member section is one text; a person must check whether it names an intervention.',
      remedy: 'Check that the text says what the therapist did with this member.',
    },
  },
  check({ note }: NoteFacts) {
    const given = partGiven(note, 'interventions');
    if (given === 'own-box') return 'pass';
    return given === 'blank' ? { reason: 'blank' } : { reason: 'only-in-text', at: '/note/text' };
  },
});
