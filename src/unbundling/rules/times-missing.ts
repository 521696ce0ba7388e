import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** Without times nothing shows that the services were apart. */
export const timesMissing = definePairRule({
  id: 'unbundling/times-missing',
  title: 'Both services have a start and an end.',
  description:
    'Only times show that two services of one day were apart. An evaluation and management visit is often recorded without them.',
  citations: [
    cite('ncciManual', 'Chapter I, section E: separate and distinct time blocks'),
    cite('guide', 'Documentation requirements: start and stop time'),
  ],
  likelyDenial: { carc: '252', rarc: 'N706' },
  since: '0.1.0',
  looksAt: '/start',
  reasons: {
    'no-times': {
      outcome: 'no-data',
      message: 'The {code} line has no start and end, or ends before it starts.',
      remedy: 'Record when each service began and ended.',
    },
    'no-times-of-visit': {
      outcome: 'advice',
      message:
        'The {code} line has no start and end; one of the two services is an evaluation and management visit.',
      remedy: 'Record the times of both; they show that the visit was separate.',
    },
  },
  check({ compared, family, group, other }) {
    if (!compared) return 'not-applicable';
    const line = [group, other].find(({ stretch }) => stretch === undefined);
    if (!line) return 'pass';
    const isVisit = family === 'evaluation-and-management' || family === 'visit';
    const { serviceId, code, start } = line.service;
    return {
      reason: isVisit ? 'no-times-of-visit' : 'no-times',
      path: `${line.path}/${start === undefined ? 'start' : 'end'}`,
      params: { line: serviceId, code },
    };
  },
});
