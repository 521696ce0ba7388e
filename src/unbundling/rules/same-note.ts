import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** Each note stands alone. */
export const sameNote = definePairRule({
  id: 'unbundling/same-note',
  title: 'Each of the two services has a note of its own.',
  description:
    'Each service needs a note that stands alone: another encounter, another focus, other interventions. One note for both, or one copied from the other, documents one service. What counts as a copy is this library’s own threshold.',
  citations: [
    cite('guide', 'Same-day billing: each note should stand alone'),
    cite('ngsCloned', 'Notes worded exactly like or similar to previous entries'),
    cite('library', 'When one text is a clone of another'),
  ],
  likelyDenial: { carc: '236' },
  since: '0.1.0',
  looksAt: '/note',
  reasons: {
    'one-note': {
      outcome: 'fail',
      message: 'One note id stands for both services.',
      remedy: 'Bill the service that the note documents, or give each service the note it has.',
    },
    'cloned-note': {
      outcome: 'fail',
      message: 'The note of one service is a copy of the other’s, by this library’s own threshold.',
      remedy:
        'Bill the service that was delivered once; where there were two, let each note say what happened in it.',
    },
  },
  check({ sharedNote }) {
    if (!sharedNote) return 'pass';
    return { reason: sharedNote === 'id' ? 'one-note' : 'cloned-note' };
  },
});
