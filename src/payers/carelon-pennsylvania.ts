import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** Carelon Behavioral Health, Pennsylvania HealthChoices, mental health groups. */
export const carelonPennsylvania: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'carelon-pa',
  name: 'Carelon Behavioral Health, Pennsylvania HealthChoices, mental health groups',
  state: 'PA',
  effective: { from: '2026-11-23' },
  confirmedThrough: '2026-11-23',
  citations: [
    {
      title: 'Carelon Pennsylvania provider manual',
      locator: 'Group therapy',
      url: 'https://pa.carelon.com',
      asOf: '2026-11-23',
    },
  ],
  groupSize: [{ min: 2, max: 12 }],
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'Groups of outpatient drug and alcohol clinics have at most 10 patients: enter a policy of your own for them.',
];
