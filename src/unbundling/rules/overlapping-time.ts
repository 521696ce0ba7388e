import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';

/** The same time is not two services. */
export const overlappingTime = definePairRule({
  id: 'unbundling/overlapping-time',
  title: 'The two services took place at different times.',
  description:
    'Psychotherapy time is billed once. Two timed services to one patient on one date need separate blocks of time; one may start when the other ends.',
  citations: [
    cite('ncciManual', 'Chapter I, section E: separate and distinct time blocks'),
    cite('guide', 'Same-day billing with individual psychotherapy'),
  ],
  likelyDenial: { carc: '97', rarc: 'M15' },
  since: '0.1.0',
  looksAt: '/start',
  reasons: {
    'shared-time': {
      outcome: 'fail',
      message: 'The two services overlap by {minutes} min, rounded up.',
      remedy:
        'Bill the overlapping time as one service, or correct the times if they were recorded incorrectly.',
    },
  },
  check({ compared, overlapMinutes: minutes }) {
    if (!compared || minutes === null) return 'not-applicable';
    return minutes > 0 ? { reason: 'shared-time', params: { minutes } } : 'pass';
  },
});
