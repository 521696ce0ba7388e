import type { Billing } from '../../billing/billing.js';
import type { PayerPolicy } from '../../reference/payer-policy.js';

/** A made-up payer policy, as a clinic enters it from its contract. */
export const harborHealth: PayerPolicy = {
  payerId: 'harbor-health',
  name: 'Harbor Health (made up)',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  citations: [
    {
      title: 'Harbor Health provider manual (made up)',
      locator: 'Group services',
      asOf: '2026-01-01',
    },
  ],
};

/** The billing of a small clinic. */
export const clinicBilling: Billing = {
  billingProvider: { npi: '1999999984', name: 'Willow Street Clinic', taxId: '00-0000000' },
  chargeCents: { '90853': 6500, '90785': 1500 },
  payers: [harborHealth],
  individuality: false,
};
