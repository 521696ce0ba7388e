import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** MassHealth, community behavioral health centers. */
export const massHealthCommunityCenters: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ma-masshealth-cbhc',
  name: 'MassHealth, community behavioral health centers',
  state: 'MA',
  effective: { from: '2024-09-27' },
  confirmedThrough: '2024-09-27',
  citations: [
    {
      title: '130 CMR 448.000',
      locator: '448.423(B)',
      url: 'https://regulations.justia.com/states/massachusetts/130-cmr/title-130-cmr-448-000/section-448-423',
      asOf: '2024-09-27',
    },
  ],
  perDiemPrograms: [{ program: 'intensive-outpatient', except: 'unknown' }],
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'Only one bundled rate is paid per member and day. Whether anyone bills a group beside it was not found: a person decides.',
];
