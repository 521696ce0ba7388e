import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** California narcotic treatment programs, counseling. */
export const californiaNarcoticTreatment: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ca-ntp',
  name: 'California narcotic treatment programs (counseling)',
  state: 'CA',
  effective: { from: '2024-09-20' },
  confirmedThrough: '2024-09-20',
  citations: [
    {
      title: '9 CCR 10345',
      locator: '(b)(3)(B), (d)',
      url: 'https://regulations.justia.com/states/california/title-9/division-4/chapter-4/subchapter-5/article-3/section-10345',
      asOf: '2024-09-20',
    },
  ],
  groupSize: [{ min: 2, max: 12 }],
  noteWithinDays: 14,
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'The goal of the group must be an issue in the plan of every patient; a policy cannot say that.',
];
