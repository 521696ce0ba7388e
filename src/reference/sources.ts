import type { Citation } from './citation.js';
import { medicareSources } from './sources/medicare-sources.js';
import { paymentSources } from './sources/payment-sources.js';
import { sameDaySources } from './sources/same-day-sources.js';
import type { Source } from './sources/source.js';
import { standardsSources } from './sources/standards-sources.js';

/** Every document that a rule or a dated value rests on. */
export const sources = {
  guide: {
    title: 'CPT Code 90853: Group Psychotherapy Billing Guide',
    publisher: 'Dr. Sofia Reyes',
    readOn: '2026-11-23',
  },
  library: {
    title: 'A heuristic of this library, not a rule of any payer',
    publisher: 'group-therapy-billing',
    readOn: '2026-11-23',
  },
  ncciManual: {
    title: 'Medicare NCCI Policy Manual',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: '2026-01-01',
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-policy-manual',
    readOn: '2026-11-23',
  },
  ptpEdits: {
    title: 'Medicare NCCI procedure-to-procedure edits',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: '2024-07-01',
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-procedure-procedure-ptp-edits',
    readOn: '2026-11-23',
  },
  unlikelyEdits: {
    title: 'Medicare NCCI medically unlikely edits',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: '2024-07-01',
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-medically-unlikely-edits',
    readOn: '2026-11-23',
  },
  addOnEdits: {
    title: 'NCCI add-on code edits',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: '2024-06-03',
    readOn: '2026-11-23',
  },
  hcpcs: {
    title: 'HCPCS Level II codes and modifiers',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: '2024-07',
    readOn: '2026-11-23',
  },
  placeOfService: {
    title: 'Place of Service code set',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: '2024-06',
    url: 'https://www.cms.gov/medicare/coding-billing/place-of-service-codes/code-sets',
    readOn: '2026-11-23',
  },
  novitas: {
    title: 'Psychotherapy time ranges, page 00026768 (LCD L35101)',
    publisher: 'Novitas Solutions',
    readOn: '2026-11-23',
  },
  ngsCloned: {
    title: 'Cloned documentation, article 1459133',
    publisher: 'National Government Services',
    readOn: '2026-11-23',
  },
  signatures: {
    title: 'Medicare Program Integrity Manual (Pub. 100-08), chapter 3',
    publisher: 'Centers for Medicare & Medicaid Services',
    readOn: '2026-11-23',
  },
  signatureFactSheet: {
    title: 'MLN905364: Complying with Medicare Signature Requirements',
    publisher: 'Centers for Medicare & Medicaid Services',
    edition: '2025-07',
    readOn: '2026-11-23',
  },
  professionalClaimMap: {
    title: 'pyx12: machine-readable map of the 837P implementation guide 005010X222A1',
    publisher: 'azoner/pyx12, commit 8893c59',
    url: 'https://github.com/azoner/pyx12',
    readOn: '2026-11-23',
  },
  npiCheck: {
    title: 'National Provider Identifier: check digit (69 FR 3434)',
    publisher: 'Centers for Medicare & Medicaid Services',
    readOn: '2026-11-23',
  },
  icdStructure: {
    title: 'Structure of an ICD-10-CM code',
    publisher: 'National Cancer Institute, SEER training',
    url: 'https://training.seer.cancer.gov/icd10cm/icd10cm-code-structure.html',
    edition: '2018-12-03',
    readOn: '2026-11-23',
  },
  icdCompliance: {
    title: 'ICD-10: compliance date and billing guidelines',
    publisher: 'Noridian Healthcare Solutions',
    url: 'https://med.noridianmedicare.com/web/jfa/topics/icd-10',
    readOn: '2026-11-23',
  },
  tricareManual: {
    title: 'TRICARE Policy Manual 6010.60-M',
    publisher: 'Defense Health Agency',
    url: 'https://manuals.health.mil/pages/DisplayManualHtmlFile/2023-12-14/AsOf/tp15/c7s3_8.html',
    edition: '2023-09-06',
    readOn: '2026-11-23',
  },
  adjustmentCodes: {
    title: 'Claim adjustment reason codes',
    publisher: 'X12',
    edition: '2024-06',
    readOn: '2026-11-23',
  },
  ...medicareSources,
  ...paymentSources,
  ...sameDaySources,
  ...standardsSources,
} as const satisfies Record<string, Source>;

/** The key of a listed document. */
export type SourceId = keyof typeof sources;

/** Points into a listed document: which one, and where in it. */
export const cite = (id: SourceId, locator: string): Citation => {
  const source: Source = sources[id];
  return {
    title: source.title,
    locator,
    ...(source.url === undefined ? {} : { url: source.url }),
    asOf: source.edition ?? source.readOn,
  };
};
