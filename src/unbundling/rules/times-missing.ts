import { isVisitFamily } from '../../reference/codes/same-day-codes.js';
import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';

/** Without times, nothing shows that the services did not overlap. */
export const timesMissing = definePairRule({
  id: 'unbundling/times-missing',
  title: 'Both services have a start and an end time.',
  description:
    'Only times show that two services on one date did not overlap. An evaluation and management visit is often recorded without times.',
  citations: [
    cite.ncciManual('Chapter I, section E: separate and distinct time blocks'),
    cite.guide('Documentation requirements: start and stop time'),
  ],
  likelyDenial: { carc: '252', rarc: 'N706' },
  since: '0.1.0',
  looksAt: '/start',
  deciders: ['clinician', 'coder', 'compliance'],
  passing: ['line', 'code'],
  reasons: {
    'no-times': {
      outcome: 'no-data',
      message: 'The {code} line has no start and end time, or its end is not after its start.',
      remedy: 'Record when each service started and ended.',
    },
    'no-times-of-visit': {
      outcome: 'advice',
      message:
        'The {code} line has no start and end time; one of the two services is an evaluation and management visit.',
      remedy: 'Record the times of both services to show that the visit was separate.',
    },
  },
  check({ compared, claimsOnly, family, group, other }) {
    if (!compared || claimsOnly) return 'not-applicable';
    const line = [group, other].find(({ times }) => times === undefined);
    if (!line) return 'pass';
    const { serviceId, code, start } = line.service;
    return {
      reason: isVisitFamily(family) ? 'no-times-of-visit' : 'no-times',
      path: `${line.path}/${start === undefined ? 'start' : 'end'}`,
      params: { line: serviceId, code },
    };
  },
});
