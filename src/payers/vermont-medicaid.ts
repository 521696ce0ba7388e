import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** Vermont Medicaid. */
export const vermontMedicaid: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'vt-medicaid',
  name: 'Vermont Medicaid (DVHA)',
  state: 'VT',
  effective: { from: '2015-07-01' },
  confirmedThrough: '2016-01-01',
  citations: [
    {
      title: 'DVHA, Group Therapy 90853: The Changes',
      locator: 'Slide: Compliance with Correct Coding Standards',
      url: 'https://www.sambuz.com/doc/group-therapy-pdf-document-135543',
      asOf: '2016',
    },
  ],
  code: '90853',
  units: { basis: 'session' },
  groupsPerDay: 1,
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'The slides are of 2016, in a public copy. Whether the NCCI edits apply was inferred, so it is left out.',
];
