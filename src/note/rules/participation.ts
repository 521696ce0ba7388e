import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { partGiven } from '../member-section.js';
import type { ReadNoteFacts } from '../read-note-facts.js';
import { answerFromBox, answerFromText, sharedEvidence } from '../text-answers.js';

/** Attendance is not participation. */
export const participation = defineRule({
  id: 'note/participation',
  title: 'The note says how this member took part.',
  description:
    'A roster proves attendance only. The chart must show what this patient shared or avoided in the group.',
  citations: [cite.guide('Documentation requirements for each member note')],
  likelyDenial: { carc: '252', rarc: 'N705' },
  since: '0.1.0',
  looksAt: '/note/participation',
  deciders: ['clinician', 'compliance'],
  reasons: {
    blank: {
      outcome: 'fail',
      message: 'The note does not say how this member took part.',
      remedy: 'Write what this member shared or avoided.',
    },
    'only-in-text': {
      outcome: 'review',
      message:
        'The member section is one text; a person must check whether it shows participation.',
      remedy: 'Check that the text says what this member shared or avoided.',
    },
    'stock-phrase': {
      outcome: 'review',
      message:
        'By this library’s reading, the note has only a stock phrase about how this member took part.',
      remedy: 'Write what this member said, did or avoided.',
    },
    'not-found-in-text': {
      outcome: 'review',
      message: 'This library’s reading finds nothing in the text about how this member took part.',
      remedy:
        'Check the text. If it is not there, write it: write what this member said, did or avoided.',
    },
    'shared-evidence': sharedEvidence,
  },
  check(facts: ReadNoteFacts) {
    const given = partGiven(facts.note, 'participation');
    if (given === 'own-box') return answerFromBox(facts, 'participation');
    if (given === 'blank') return { reason: 'blank' };
    return facts.reading
      ? answerFromText(facts, facts.reading.elements.participation, 'stock-phrase')
      : { reason: 'only-in-text', at: '/note/text' };
  },
});
