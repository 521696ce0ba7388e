import { defineRule } from '../../finding/rule.js';
import { mostBillers } from '../../reference/policy-terms.js';
import * as cite from '../../reference/sources.js';
import { type LinesFacts, namedLines } from '../patient-day.js';
import { renderingNpiOf } from '../service-line.js';

/** Co-facilitators do not both bill one patient. */
export const twoClinicians = defineRule({
  id: 'unbundling/two-clinicians',
  title: 'One clinician bills each patient for a group session.',
  description:
    'The treating clinician bills each patient for the group. Two facilitators of one session do not both bill the same patient, unless the payer’s policy allows it.',
  citations: [
    cite.guide('Can two co-facilitators both bill for the same group?'),
    cite.onePaymentPerVisit('One payment per visit, by analogy'),
  ],
  likelyDenial: { carc: 'B20', rarc: 'N20' },
  since: '0.1.0',
  looksAt: '/renderingNpi',
  deciders: ['coder', 'compliance'],
  reasons: {
    'two-bill': {
      outcome: 'fail',
      message: '{clinicians} rendering providers bill one group session for the same patient.',
      remedy: 'Keep the line of the clinician who treated this patient and void the others.',
    },
  },
  check({ lines, policies }: LinesFacts) {
    const clinicians = new Set(lines.flatMap(({ service }) => renderingNpiOf(service) ?? [])).size;
    if (clinicians < 2) return 'pass';
    const most =
      policies.length > 0
        ? Math.min(...policies.map(({ coFacilitators }) => mostBillers(coFacilitators)))
        : 1;
    return clinicians <= most
      ? 'pass'
      : {
          reason: 'two-bill',
          params: { clinicians },
          citations: policies.flatMap(({ citations }) => citations),
          ...namedLines(lines),
        };
  },
});
