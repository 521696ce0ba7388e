import { defineRule } from '../../finding/rule.js';
import { cite } from '../../reference/sources.js';
import { type LinesFacts, namedLines } from '../day-facts.js';

/** Co-facilitators do not each bill. */
export const twoClinicians = defineRule({
  id: 'unbundling/two-clinicians',
  title: 'One clinician bills one group session for one patient.',
  description:
    'The treating clinician bills the group for each patient. Two facilitators of one session do not each bill the same patient, unless the payer’s policy says so.',
  citations: [
    cite('guide', 'Can two co-facilitators both bill for the same group?'),
    cite('onePaymentPerVisit', 'One payment per visit, by analogy'),
  ],
  likelyDenial: { carc: 'B20', rarc: 'N20' },
  since: '0.1.0',
  looksAt: '/renderingNpi',
  reasons: {
    'two-bill': {
      outcome: 'fail',
      message: '{clinicians} rendering providers bill one group session for one patient.',
      remedy: 'Keep the line of the clinician who treated this patient, and void the others.',
    },
  },
  check({ lines, policies }: LinesFacts) {
    const clinicians = new Set(lines.map(({ service }) => service.renderingNpi)).size;
    if (clinicians < 2) return 'pass';
    const eachBills =
      policies.length > 0 && policies.every((policy) => policy.coFacilitators === 'each-bills');
    return eachBills
      ? 'pass'
      : {
          reason: 'two-bill',
          params: { clinicians },
          citations: policies.flatMap(({ citations }) => citations),
          ...namedLines(lines),
        };
  },
});
