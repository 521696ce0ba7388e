import { defineRule } from '../../finding/rule.js';
import { isNpi } from '../../reference/codes/npi.js';
import * as cite from '../../reference/sources.js';
import type { BatchFacts } from '../claim-facts.js';

/** Payers look the billing provider up by NPI. */
export const billingNpi = defineRule({
  id: 'claim/billing-npi',
  title: 'The billing provider’s NPI has a valid check digit.',
  description: 'A payer rejects a claim when it cannot identify the billing provider.',
  citations: [cite.npiCheck('Check digit: Luhn with the prefix 80840')],
  likelyDenial: { carc: '207', rarc: 'N257' },
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'wrong-check-digit': {
      outcome: 'fail',
      message: 'The billing provider’s NPI is not ten digits with a valid check digit.',
      remedy: 'Correct the billing provider’s NPI.',
    },
  },
  check: ({ billing }: BatchFacts) =>
    isNpi(billing.billingProvider.npi)
      ? 'pass'
      : { reason: 'wrong-check-digit', path: '/billing/billingProvider/npi' },
});
