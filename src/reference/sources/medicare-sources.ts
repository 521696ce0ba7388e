import type { Source } from './source.js';

const readOn = '2026-11-23';

/** The documents on which the built-in Medicare policy rests, beside the NCCI files. */
export const medicareSources = {
  coverageRegulation: {
    title: 'Code of Federal Regulations, title 42, part 410 (supplementary medical insurance)',
    publisher: 'Centers for Medicare & Medicaid Services',
    url: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-410',
    readOn,
  },
  paymentRegulation: {
    title: 'Code of Federal Regulations, title 42, part 414 (payment for Part B services)',
    publisher: 'Centers for Medicare & Medicaid Services',
    url: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-414',
    edition: '2026-03-24',
    readOn,
  },
  independentProviders: {
    title: 'Provision of Mental Health Counseling Services Under TRICARE',
    publisher: 'National Academies Press, retelling CMS',
    url: 'http://www.nap.edu/openbook.php?record_id=12813&page=150',
    edition: '2010',
    readOn,
  },
  therapistsAndCounselors: {
    title: 'Marriage and family therapists and mental health counselors',
    publisher: 'Centers for Medicare & Medicaid Services',
    url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician-fee-schedule/marriage-and-family-therapists-mental-health-counselors',
    readOn,
  },
  physicianAssistants: {
    title: 'Physician assistants',
    publisher: 'Centers for Medicare & Medicaid Services',
    url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician-fee-schedule/advanced-practice-nonphysician-practitioners/physician-assistants-pas',
    readOn,
  },
  physicianAssistantPercent: {
    title: 'AAOS Now, June 2007: payment for the services of physician assistants',
    publisher: 'American Academy of Orthopaedic Surgeons',
    url: 'https://www.aaos.org/aaosnow/2007/jun/managing/managing4/',
    edition: '2007-06',
    readOn,
  },
  benefitManual: {
    title: 'Medicare Benefit Policy Manual (Pub. 100-02), chapter 15',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: 'Rev. 11771, 2023-01-01',
    readOn,
  },
  telehealthPlacesReport: {
    title: 'News Briefs: June 10, 2024 (retelling CMS Transmittal 12,671)',
    publisher: 'Compliance Cosmos',
    url: 'https://compliancecosmos.org/news-briefs-june-10-2024',
    edition: '2024-06-10',
    readOn,
  },
  telehealthSince2025: {
    title: 'Getting Paid: Medicare telehealth in 2025',
    publisher: 'American Academy of Family Physicians',
    url: 'https://aafp.org/pubs/fpm/blogs/gettingpaid/entry/medicare-telehealth-2025.html',
    edition: '2025',
    readOn,
  },
  audioOnlyCoding: {
    title: 'Telehealth coding and billing, audio-only services',
    publisher: 'American Academy of Neurology',
    edition: '2026-02',
    readOn,
  },
  audioOnlyAtHome: {
    title: 'Telehealth, article 0459457: audio-only technology',
    publisher: 'First Coast Service Options',
    url: 'https://medicare.fcso.com/EM/0459457.asp',
    edition: '2025-04-08',
    readOn,
  },
} as const satisfies Record<string, Source>;
