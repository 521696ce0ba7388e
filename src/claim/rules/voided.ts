import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BilledClaimFacts } from '../claim-facts.js';

/** A patient whose claim is being voided is not billed again by the same call. */
export const voided = defineRule({
  id: 'claim/voided',
  title: 'A claim that is being voided is not billed again beside its void.',
  description:
    'A void takes back a claim that was sent, with frequency code 8 and the payer’s number. A new claim beside it could be paid twice, or denied as a duplicate of the claim that the payer still has.',
  citations: [cite.professionalClaimMap('Loop 2300, CLM05-3; REF*F8')],
  likelyDenial: { carc: '18' },
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'being-voided': {
      outcome: 'fail',
      message: 'The claim of this patient is being voided.',
      remedy:
        'Send the void. To correct the claim instead, replace it. Bill again only after the payer has accepted the void.',
    },
  },
  check({ patientId, billing: { voids } }: BilledClaimFacts) {
    if (!voids) return 'not-applicable';
    const index = voids.indexOf(patientId);
    return index === -1 ? 'pass' : { reason: 'being-voided', path: `/billing/voids/${index}` };
  },
});
