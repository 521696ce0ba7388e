import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** Wisconsin Medicaid (ForwardHealth), outpatient psychotherapy. */
export const wisconsinForwardHealth: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'wi-forwardhealth',
  name: 'Wisconsin Medicaid (ForwardHealth), outpatient psychotherapy',
  state: 'WI',
  effective: { from: '2026-11-30' },
  confirmedThrough: '2026-11-30',
  citations: [
    {
      title: 'Wis. Admin. Code DHS 107',
      locator: '107.13(2)(a)4.h., (a)5., (c)2.',
      url: 'https://docs.legis.wisconsin.gov/document/administrativecode/DHS%20107.13',
      asOf: '2026-11-30',
    },
  ],
  groupSize: [{ min: 2, max: 10 }],
  coFacilitators: { most: 2 },
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'The places of service of telehealth, which the rule covers by video and by audio alone.',
  'Contact for at least five sixths of the time claimed; a policy cannot say that.',
];
