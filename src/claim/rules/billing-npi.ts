import { defineRule } from '../../finding/rule.js';
import { isNpi } from '../../reference/codes/npi.js';
import { cite } from '../../reference/sources.js';
import type { BatchFacts } from '../batch-facts.js';

/** A billing provider that no payer can find. */
export const billingNpi = defineRule({
  id: 'claim/billing-npi',
  title: 'The billing provider’s NPI has a right check digit.',
  description: 'A payer refuses a claim whose billing provider it cannot identify.',
  citations: [cite('npiCheck', 'Check digit: Luhn with the prefix 80840')],
  likelyDenial: { carc: '207', rarc: 'N257' },
  since: '0.1.0',
  looksAt: '',
  reasons: {
    'wrong-check-digit': {
      outcome: 'fail',
      message: 'The billing provider’s NPI is not ten digits with a right check digit.',
      remedy: 'Correct the NPI of the billing provider.',
    },
  },
  check: ({ billing }: BatchFacts) =>
    isNpi(billing.billingProvider.npi)
      ? 'pass'
      : { reason: 'wrong-check-digit', path: '/billing/billingProvider/npi' },
});
