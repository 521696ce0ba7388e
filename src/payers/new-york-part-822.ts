import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** New York Medicaid, outpatient substance use programs under Part 822. */
export const newYorkPart822: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ny-oasas-822',
  name: 'New York Medicaid, OASAS outpatient programs (Part 822)',
  state: 'NY',
  effective: { from: '2022-10-01' },
  confirmedThrough: '2024-09-25',
  citations: [
    {
      title: '14 NYCRR Part 822',
      locator: '822.6(c), (e)(4)',
      url: 'https://regulations.justia.com/states/new-york/title-14/chapter-xxi/part-822/section-822-6',
      asOf: '2024-09-25',
    },
  ],
  informational: 'fail',
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'Group size and length.',
  '18 NYCRR 505.27(b)(1) allows one visit per patient and day, of any kind; a policy cannot say that.',
];
