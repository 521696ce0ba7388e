import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** One encounter cannot be relabelled as two claims. */
export const sameEncounter = definePairRule({
  id: 'unbundling/same-encounter',
  title: 'The two services were two encounters.',
  description:
    'Same-day services are billed apart where they were separate encounters. One encounter id on both says that they were not; that an id is missing says nothing.',
  citations: [
    cite('ncciManual', 'Chapter I, section E: different patient encounters'),
    cite('guide', 'Common mistakes: combining group and individual work without separation'),
  ],
  likelyDenial: { carc: '236' },
  since: '0.1.0',
  looksAt: '/encounterId',
  reasons: {
    'one-encounter': {
      outcome: 'fail',
      message: 'Both services carry one encounter id.',
      remedy:
        'Bill the one service that the encounter was, or correct the encounter id where there were two.',
    },
    'one-encounter-times-apart': {
      outcome: 'review',
      message: 'Both services carry one encounter id, and their recorded times are apart.',
      remedy: 'Find out whether there was one encounter or two, and correct what is wrong.',
    },
  },
  check({ compared, sharesEncounter, overlapMinutes }) {
    if (!compared) return 'not-applicable';
    if (!sharesEncounter) return 'pass';
    return { reason: overlapMinutes === 0 ? 'one-encounter-times-apart' : 'one-encounter' };
  },
});
