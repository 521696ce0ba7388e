import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** New Jersey Medicaid, independent clinics. */
export const newJerseyClinics: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'nj-medicaid-clinic',
  name: 'New Jersey Medicaid/FamilyCare, independent clinics',
  state: 'NJ',
  effective: { from: '2024-05-06' },
  confirmedThrough: '2024-09-16',
  citations: [
    {
      title: 'N.J.A.C. 10:66',
      locator: '10:66-2.7(b)',
      url: 'https://regulations.justia.com/states/new-jersey/title-10/chapter-66/subchapter-2/section-10-66-2-7',
      asOf: '2024-09-16',
    },
  ],
  sameDayIndividual: 'allowed',
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'How many groups a day are paid: the rule says one unit each, and at most three sessions a day.',
  'Five units a week, and no group on a day of partial care.',
];
