import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';

/** One encounter cannot be billed as two services. */
export const sameEncounter = definePairRule({
  id: 'unbundling/same-encounter',
  title: 'The two services were separate encounters.',
  description:
    'Same-day services are billed separately if they were separate encounters. The same encounter ID or group session ID on both lines says that they were not; a missing ID says nothing either way.',
  citations: [
    cite.ncciManual('Chapter I, section E: different patient encounters'),
    cite.guide('Common mistakes: combining group and individual work without separation'),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/encounterId',
  deciders: ['clinician', 'coder', 'compliance'],
  reasons: {
    'one-encounter': {
      outcome: 'fail',
      message: 'Both services have the same encounter ID or group session ID.',
      remedy:
        'Bill the one service that was delivered, or correct the ID if there were two encounters.',
    },
    'one-encounter-times-apart': {
      outcome: 'review',
      message:
        'Both services have the same encounter ID or group session ID, but their recorded times do not overlap.',
      remedy: 'Find out whether there was one encounter or two, and correct the record.',
    },
  },
  check({ compared, sharesEncounter, overlapMinutes }) {
    if (!compared) return 'not-applicable';
    if (!sharesEncounter) return 'pass';
    return { reason: overlapMinutes === 0 ? 'one-encounter-times-apart' : 'one-encounter' };
  },
});
