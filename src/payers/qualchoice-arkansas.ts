import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** QualChoice of Arkansas, commercial plans. */
export const qualChoiceArkansas: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'qualchoice-ar',
  name: 'QualChoice (Arkansas), commercial',
  state: 'AR',
  effective: { from: '2021-01-01' },
  confirmedThrough: '2021-01-01',
  citations: [
    {
      title: 'QualChoice BI273, Outpatient Therapy for Mental Health & Substance Use Disorder',
      locator: 'Public statement 2',
      url: 'https://documents.qualchoice.com/area/shared/medicalpolicies.aspx?alpha=O&sop=BI273%3A00',
      asOf: '2021-01-01',
    },
  ],
  authorizationRequired: false,
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'After 15 visits, a treatment plan signed by a psychiatrist, psychiatric nurse practitioner or primary care provider; a policy cannot say that.',
];
