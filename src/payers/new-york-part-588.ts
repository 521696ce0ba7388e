import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** New York Medicaid, outpatient mental health programs under Part 588. */
export const newYorkPart588: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ny-omh-clinic-588',
  name: 'New York Medicaid, OMH outpatient programs (Part 588)',
  state: 'NY',
  effective: { from: '2024-09-25' },
  confirmedThrough: '2024-09-25',
  citations: [
    {
      title: '14 NYCRR Part 588',
      locator: '588.6(a)(4)',
      url: 'https://regulations.justia.com/states/new-york/title-14/chapter-xiii/part-588/section-588-6',
      asOf: '2024-09-25',
    },
  ],
  groupSize: [{ min: 2, max: 12 }],
  minutes: { sessionMin: 60 },
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'Clinics certified under Part 599 follow other rules, which were not read.',
];
