import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** MassHealth, outpatient departments of psychiatric hospitals. */
export const massHealthPsychiatricHospitals: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ma-masshealth-psych-outpatient',
  name: 'MassHealth, psychiatric hospital outpatient departments',
  state: 'MA',
  effective: { from: '2024-09-27' },
  confirmedThrough: '2024-09-27',
  citations: [
    {
      title: '130 CMR 434.000',
      locator: '434.430(A)(1)-(2)',
      url: 'https://regulations.justia.com/states/massachusetts/130-cmr/title-130-cmr-434-000/section-434-430',
      asOf: '2024-09-27',
    },
  ],
  groupsPerDay: 1,
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = ['Group size, length, and who may bill.'];
