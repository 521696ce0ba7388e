import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** Blue Cross and Blue Shield of Nebraska. */
export const blueCrossNebraska: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'bcbs-ne',
  name: 'Blue Cross and Blue Shield of Nebraska',
  state: 'NE',
  effective: { from: '2024-02-21' },
  confirmedThrough: '2024-02-21',
  citations: [
    { title: 'RP-PI-002 Intensive outpatient programs', locator: 'Policy', asOf: '2024-02-21' },
  ],
  perDiemPrograms: [{ program: 'intensive-outpatient' }],
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = ['Groups outside intensive outpatient programs.'];
