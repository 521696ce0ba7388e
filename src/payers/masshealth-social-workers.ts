import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** MassHealth, licensed independent clinical social workers. */
export const massHealthSocialWorkers: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ma-masshealth-licsw',
  name: 'MassHealth, licensed independent clinical social workers',
  state: 'MA',
  effective: { from: '2024-10-25' },
  confirmedThrough: '2024-10-25',
  citations: [
    {
      title: '130 CMR 462.000',
      locator: '462.411(A)-(C)',
      url: 'https://casetext.com/regulation/code-of-massachusetts-regulations/department-130-cmr-division-of-medical-assistance/title-130-cmr-462000-licensed-independent-clinical-social-work-services/section-462411-service-limitations',
      asOf: '2024-10-25',
    },
  ],
  groupsPerDay: 1,
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'The social worker must provide the service in person; whether that rules out every supervised service was inferred, so it is left out.',
];
