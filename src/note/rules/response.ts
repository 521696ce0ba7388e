import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import { partGiven } from '../member-section.js';
import type { ReadNoteFacts } from '../read-note-facts.js';
import { answerFromBox, answerFromText, sharedEvidence } from '../text-answers.js';

/** The note must show the effect of the therapy on this patient. */
export const response = defineRule({
  id: 'note/response',
  title: 'The note says how this member responded.',
  description:
    'The chart must show how this patient responded to feedback, an intervention, a role-play, or a rehearsal.',
  citations: [cite.guide('Documentation requirements for each member note')],
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
    'stock-phrase': {
      outcome: 'review',
      message:
        'By this library’s reading, the note has only a stock phrase about how this member responded.',
      remedy: 'Write what this member did, said or felt upon the intervention.',
    },
    'not-found-in-text': {
      outcome: 'review',
      message: 'This library’s reading finds nothing in the text about how this member responded.',
      remedy:
        'Check the text. If it is not there, write it: write what this member did, said or felt upon the intervention.',
    },
    'shared-evidence': sharedEvidence,
  },
  check(facts: ReadNoteFacts) {
    const given = partGiven(facts.note, 'response');
    if (given === 'own-box') return answerFromBox(facts, 'response');
    if (given === 'blank') return { reason: 'blank' };
    return facts.reading
      ? answerFromText(facts, facts.reading.elements.response, 'stock-phrase')
      : { reason: 'only-in-text', at: '/note/text' };
  },
});
