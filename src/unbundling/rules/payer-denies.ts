import * as cite from '../../reference/sources.js';
import { definePairRule } from '../pair-facts.js';

/** Some payers do not pay for individual psychotherapy on the day of a group. */
export const payerDenies = definePairRule({
  id: 'unbundling/payer-denies',
  title: 'The payer pays for individual psychotherapy on the same date as a group.',
  description:
    'Some payers deny individual psychotherapy on the same date as a group. Others pay for it after they review both notes.',
  citations: [cite.guide('Same-day billing: commercial payers’ administrative requirements')],
  likelyDenial: { carc: '97' },
  since: '0.1.0',
  looksAt: '/payerId',
  deciders: ['coder', 'compliance'],
  reasons: {
    denied: {
      outcome: 'fail',
      message: 'The payer does not pay for {code} on the same date as a group.',
      remedy: 'Do not bill both services to this payer for one date of service.',
    },
    'records-wanted': {
      outcome: 'review',
      message: 'The payer requires the records of both services before it pays for {code}.',
      remedy: 'Review both notes as the payer will, and send them with the claim.',
      likelyDenial: { carc: '252', rarc: 'N706' },
    },
  },
  check({ family, sameDay, twoPayers, policy, other }) {
    if (family !== 'individual' || !sameDay || twoPayers || policy?.sameDayIndividual === undefined)
      return 'not-applicable';
    const { sameDayIndividual, citations } = policy;
    if (sameDayIndividual !== 'denied' && sameDayIndividual !== 'documentation-required')
      return 'pass';
    return {
      reason: sameDayIndividual === 'denied' ? 'denied' : 'records-wanted',
      path: `${other.path}/code`,
      params: { code: other.service.code },
      citations,
    };
  },
});
