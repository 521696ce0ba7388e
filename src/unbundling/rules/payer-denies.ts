import { cite } from '../../reference/sources.js';
import { definePairRule } from '../pair-rule.js';

/** What the payer says of individual work on the day of a group. */
export const payerDenies = definePairRule({
  id: 'unbundling/payer-denies',
  title: 'The payer pays individual psychotherapy on the day of a group.',
  description:
    'Some payers deny individual psychotherapy on the day of a group; others pay it once they have read both notes.',
  citations: [cite('guide', 'Same-day billing: commercial payers’ administrative requirements')],
  likelyDenial: { carc: '97' },
  since: '0.1.0',
  looksAt: '/payerId',
  reasons: {
    denied: {
      outcome: 'fail',
      message: 'The payer does not pay {code} on the day of a group.',
      remedy: 'Do not bill both to this payer for one date.',
    },
    'records-wanted': {
      outcome: 'review',
      message: 'The payer wants the records of both services before it pays {code}.',
      remedy: 'Read both notes as the payer will, and send them with the claim.',
      likelyDenial: { carc: '252', rarc: 'N706' },
    },
  },
  check({ family, twoPayers, policy, other }) {
    if (family !== 'individual' || twoPayers || policy?.sameDayIndividual === undefined)
      return 'not-applicable';
    const { sameDayIndividual: terms, citations } = policy;
    if (terms !== 'denied' && terms !== 'documentation-required') return 'pass';
    return {
      reason: terms === 'denied' ? 'denied' : 'records-wanted',
      path: `${other.path}/code`,
      params: { code: other.service.code },
      citations,
    };
  },
});
