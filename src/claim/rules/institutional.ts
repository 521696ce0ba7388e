import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { BatchFacts } from '../claim-facts.js';

/** A facility bills on the institutional claim form. */
export const institutional = defineRule({
  id: 'claim/institutional',
  title: 'The session is billed on professional claims.',
  description:
    'A facility bills its own services on an institutional claim, with revenue codes and rules that this library does not cover. The session and its notes are checked all the same; no professional claim is built, and every insured patient who attended is in `notBilled` with the reason `facility`.',
  citations: [cite.professionalClaimMap('005010X222A1: professional claims')],
  since: '0.1.0',
  looksAt: '/billAs',
  deciders: ['coder', 'compliance'],
  reasons: {
    facility: {
      outcome: 'fail',
      message:
        'The session is billed by the facility; this library builds professional claims only.',
      remedy: 'Build the institutional claim in the facility’s billing system.',
    },
  },
  check: ({ recorded: { billAs } }: BatchFacts) =>
    billAs === 'facility' ? { reason: 'facility' } : 'pass',
});
