import type { Source } from './source.js';

const readOn = '2026-11-23';

/** The documents on which the rules about several services of one day rest, beside the NCCI files. */
export const sameDaySources = {
  interactiveComplexity: {
    title: '2022 guidelines for reporting interactive complexity',
    publisher: 'American Psychological Association',
    url: 'https://www.apaservices.org/practice/reimbursement/health-codes/2022-reporting-interactive-complexity',
    edition: '2022-01-28',
    readOn,
  },
  programDayRate: {
    title: 'Payment policy RP-PI-002: intensive outpatient programs',
    publisher: 'Blue Cross and Blue Shield of Nebraska',
    edition: '2024-02-21',
    readOn,
  },
  hospitalizationDayRate: {
    title: '55 Pa. Code § 1153.53(2)',
    publisher: 'Commonwealth of Pennsylvania',
    readOn,
  },
  onePaymentPerVisit: {
    title: '130 CMR 434.430(D)(2): one payment for family therapy, however many staff',
    publisher: 'Commonwealth of Massachusetts',
    readOn,
  },
} as const satisfies Record<string, Source>;
