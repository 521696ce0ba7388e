import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** Connecticut Medicaid, behavioral health clinics, outside intermediate care programs. */
export const connecticutMedicaidClinics: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ct-medicaid-bh-clinic',
  name: 'Connecticut Medicaid, behavioral health clinics',
  state: 'CT',
  effective: { from: '2024-12-27' },
  confirmedThrough: '2024-12-27',
  citations: [
    {
      title: 'Regulations of Connecticut State Agencies',
      locator: '17b-262-822(a)(1), (2), (4)',
      url: 'https://casetext.com',
      asOf: '2024-12-27',
    },
  ],
  groupsPerDay: 1,
  groupSize: [{ max: 24, counts: 'everyone', when: { groupType: 'multi-family' } }, { max: 12 }],
  minutes: { sessionMin: 45 },
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'Intermediate care programs may hold groups of 30 minutes: enter a policy of your own for them.',
  'Whether individual psychotherapy on the same day is paid.',
];
