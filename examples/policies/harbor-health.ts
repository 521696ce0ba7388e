import type { PayerPolicy } from '../../src/reference/payer-policy.js';

/** A payer of the examples: in force, and silent on everything. */
export const harborHealth: PayerPolicy = {
  payerId: 'harbor-health',
  name: 'Harbor Health',
  effective: { from: '2026-01-01' },
  citations: [{ title: 'Harbor Health provider manual', locator: 'Group services', asOf: '2026' }],
};
