import type { Source } from './source.js';

const readOn = '2026-11-23';
const cms = 'Centers for Medicare & Medicaid Services';
const url = 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files';

/** The documents on which the built-in Medicare figures of payment rest. */
export const paymentSources = {
  relativeValues2024: {
    title: 'Medicare physician fee schedule, relative value file of July 2024',
    publisher: cms,
    url,
    edition: '2024-07',
    readOn,
  },
  relativeValues2026: {
    title: 'Medicare physician fee schedule, relative value file PPRRVU2026_Jan_nonQPP',
    publisher: cms,
    url,
    edition: '2026-01',
    readOn,
  },
  conversionFactor2024: {
    title:
      '2024 Medicare Provider Conversion Factor Updated to Reflect Federal Spending Legislation',
    publisher: 'American Society of Clinical Oncology, reporting CMS',
    url: 'https://society.asco.org/news-initiatives/policy-news-analysis/2024-medicare-provider-conversion-factor-updated-reflect',
    edition: '2024-03-18',
    readOn,
  },
  conversionFactor2026: {
    title: 'Medicare conversion factors of calendar year 2026 (CMS-1832-F)',
    publisher: 'American Academy of Osteopathy, reporting CMS',
    url: 'https://www.academyofosteopathy.org',
    readOn,
  },
} as const satisfies Record<string, Source>;
