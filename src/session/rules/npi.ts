import { defineRule } from '../../finding/rule.js';
import { hasText } from '../../record/member-note.js';
import type { MemberFacts } from '../../record/session-facts.js';
import { isNpi } from '../../reference/codes/npi.js';
import * as cite from '../../reference/sources.js';

/** Payers identify the rendering provider by NPI. */
export const npi = defineRule({
  id: 'session/npi',
  title: 'The rendering provider has an NPI with a correct check digit.',
  description:
    'Each claim identifies its rendering provider by a National Provider Identifier: ten digits, the last of which is a check digit.',
  citations: [cite.npiCheck('Check digit: Luhn with the prefix 80840')],
  likelyDenial: { carc: '207', rarc: 'N290' },
  since: '0.1.0',
  looksAt: '/renderingProviderId',
  deciders: ['coder', 'compliance'],
  reasons: {
    missing: {
      outcome: 'fail',
      message: 'The rendering provider of this member has no NPI.',
      remedy: 'Enter the NPI of the facilitator who bills.',
      likelyDenial: { carc: '206', rarc: 'N290' },
    },
    'wrong-check-digit': {
      outcome: 'fail',
      message:
        'The NPI of this member’s rendering provider is not ten digits with a correct check digit.',
      remedy: 'Correct the NPI of the facilitator who bills.',
    },
  },
  check({ renderingProvider }: MemberFacts) {
    if (typeof renderingProvider === 'string') return 'not-applicable';
    const { facilitator, index } = renderingProvider;
    const path = `/facilitators/${index}/npi`;
    const { npi: number } = facilitator;
    if (!hasText(number)) return { reason: 'missing', path };
    return isNpi(number) ? 'pass' : { reason: 'wrong-check-digit', path };
  },
});
