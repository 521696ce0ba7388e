import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** One hour is not two services. */
export const overlappingTime = definePairRule({
  id: 'unbundling/overlapping-time',
  title: 'The two services took place at different times.',
  description:
    'Psychotherapy time is billed once. Two timed services of one patient on one day need time blocks of their own; the end of one may be the start of the other.',
  citations: [
    cite('ncciManual', 'Chapter I, section E: separate and distinct time blocks'),
    cite('guide', 'Same-day billing with individual psychotherapy'),
  ],
  likelyDenial: { carc: '236' },
  since: '0.1.0',
  looksAt: '/start',
  reasons: {
    'shared-time': {
      outcome: 'fail',
      message: 'The two services share {minutes} minutes, rounded up.',
      remedy:
        'Bill the service that filled the shared time once; correct the times if they were recorded wrongly.',
    },
  },
  check({ compared, overlapMinutes: minutes }) {
    if (!compared || minutes === null) return 'not-applicable';
    return minutes > 0 ? { reason: 'shared-time', params: { minutes } } : 'pass';
  },
});
