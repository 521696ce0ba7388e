import { frozen } from '../input/frozen.js';
import type { PayerPolicy } from '../reference/payer-policy.js';

/** MassHealth, mental health centers. */
export const massHealthMentalHealthCenters: PayerPolicy = /* @__PURE__ */ frozen({
  payerId: 'ma-masshealth-mhc',
  name: 'MassHealth, mental health centers',
  state: 'MA',
  effective: { from: '2024-12-06' },
  confirmedThrough: '2024-12-06',
  citations: [
    {
      title: '130 CMR 429.000',
      locator: '429.441(A)-(C)',
      url: 'https://casetext.com/regulation/code-of-massachusetts-regulations/department-130-cmr-division-of-medical-assistance/title-130-cmr-429000-mental-health-center-services/section-429441-service-limitations',
      asOf: '2024-12-06',
    },
  ],
  groupsPerDay: 1,
});

/** What its sources leave open, or a policy cannot say. */
export const notKnown: readonly string[] = [
  'Whether individual psychotherapy on the same day is paid.',
  'More than one kind of therapy in a week must be clinically justified; a policy cannot say that.',
];
