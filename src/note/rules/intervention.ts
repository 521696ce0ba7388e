import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { partGiven } from '../member-section.js';
import type { ReadNoteFacts } from '../read-note-facts.js';
import { answerFromText, sharedEvidence } from '../text-answers.js';

/** What was done in the room must have involved this patient. */
export const intervention = defineRule({
  id: 'note/intervention',
  title: 'The note says what the therapist did with this member.',
  description:
    'Interventions across the room belong in the shared frame. The member section names what was directed to this patient or clinically involved this patient.',
  citations: [cite.guide('Documentation requirements for each member note')],
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
    'group-only': {
      outcome: 'review',
      message:
        'By this library’s reading, the text names only what the therapist did with the whole group, or a list of methods.',
      remedy:
        'Write what the therapist did with this member, or how the intervention involved this member.',
    },
    'not-found-in-text': {
      outcome: 'review',
      message:
        'This library’s reading finds nothing in the text about an intervention with this member.',
      remedy:
        'Check the text. If it is not there, write it: write what the therapist did with this member.',
    },
    'shared-evidence': sharedEvidence,
  },
  check(facts: ReadNoteFacts) {
    const given = partGiven(facts.note, 'interventions');
    if (given === 'own-box') return 'pass';
    if (given === 'blank') return { reason: 'blank' };
    return facts.reading
      ? answerFromText(facts, facts.reading.elements.intervention, 'group-only')
      : { reason: 'only-in-text', at: '/note/text' };
  },
});
