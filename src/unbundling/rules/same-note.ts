import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';
import { plainWords } from '../text-comparison.js';

/** Each service needs a note that is complete on its own. */
export const sameNote = definePairRule({
  id: 'unbundling/same-note',
  title: 'Each of the two services has its own note.',
  description:
    'Each service needs a note that is complete on its own, with its own encounter, focus, and interventions. One note for both services, or a note copied from the other, documents one service. What counts as a copy is a threshold of this library, not a payer rule.',
  citations: [
    cite.guide('Same-day billing: each note should stand alone'),
    cite.ngsCloned('Notes worded exactly like or similar to previous entries'),
    cite.library('When one note counts as a copy of another'),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/note',
  deciders: ['clinician', 'coder', 'compliance'],
  reasons: {
    'one-note': {
      outcome: 'fail',
      message: 'Both services use the same note ID.',
      remedy: 'Bill the service that the note documents, or give each service its own note.',
    },
    'cloned-note': {
      outcome: 'fail',
      message: 'The note of one service is a copy of the other, by the threshold of this library.',
      remedy:
        'If there was one service, bill it once. If there were two, document in each note what happened in that service.',
      likelyDenial: { carc: '50' },
    },
  },
  check({ sharedNote, group, other }) {
    if (!sharedNote) return 'pass';
    if (sharedNote === 'id') return { reason: 'one-note' };
    return {
      reason: 'cloned-note',
      words: [group, other].map(({ service: { note } }) => plainWords(note?.text ?? '')),
    };
  },
});
