import type { Billing, PayerPolicy } from 'group-therapy-billing';
import { medicare } from 'group-therapy-billing/reference';

// As a clinic enters them from its contracts. Made up.
const contract = (payerId: string, name: string, terms: Partial<PayerPolicy>): PayerPolicy => ({
  payerId,
  name,
  effective: { from: '2026-01-01', to: '2026-12-31' },
  citations: [{ title: `${name} provider manual (made up)`, asOf: '2026-01-01' }],
  ...terms,
});

/** How this clinic bills, and what its payers require. */
export const billing: Billing = {
  billingProvider: {
    npi: '1999999984',
    name: 'Fairhaven Counseling Center',
    taxId: '00-0000000',
    address: { line1: '3 Harbor Street', city: 'Fairhaven', state: 'MA', postalCode: '027190001' },
  },
  chargeCents: { '90853': 9500 },
  payers: [
    contract('harbor-health', 'Harbor Health', {
      noteWithinHours: 72,
      supervised: 'allowed',
      minutes: { memberMin: 45 },
    }),
    contract('bay-state', 'Bay State Plan', {
      authorizationRequired: true,
      supervised: { level: 'on-site' },
    }),
    ...medicare,
  ],
  checks: false,
  // A charge that cannot be read costs no session its answer.
  faults: 'collect',
};
