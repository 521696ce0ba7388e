import { frozen } from '../input/frozen.js';
import type { Citation } from './citation.js';

/** A document that this library relies on. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The edition that was read. */
  readonly edition?: string;
  /** The date on which somebody last read the statements in it: `YYYY-MM-DD`. */
  readonly readOn: string;
}

const readOn = '2026-11-23';
const readAgainOn = '2026-11-30';
const cms = 'Centers for Medicare & Medicaid Services';
const relativeValueFiles =
  'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files';

/** Every document that a rule or a dated value relies on, each listed once. */
export const sources = /* @__PURE__ */ frozen({
  guide: {
    title: 'CPT Code 90853: Group Psychotherapy Billing Guide',
    publisher: 'Dr. Sofia Reyes',
    readOn,
  },
  library: {
    title: 'A heuristic of this library, not a payer rule',
    publisher: 'group-therapy-billing',
    readOn,
  },
  ncciManual: {
    title: 'Medicare NCCI Policy Manual',
    publisher: cms,
    edition: '2026-01-01',
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-policy-manual',
    readOn,
  },
  ptpEdits: {
    title: 'Medicare NCCI procedure-to-procedure edits',
    publisher: cms,
    edition: '2024-07-01',
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-procedure-procedure-ptp-edits',
    readOn,
  },
  unlikelyEdits: {
    title: 'Medicare NCCI medically unlikely edits',
    publisher: cms,
    edition: '2024-07-01',
    url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-medically-unlikely-edits',
    readOn,
  },
  hospitalPtpEdits2026: {
    title: 'Medicare NCCI procedure-to-procedure edits, outpatient hospital, v32.3',
    publisher: 'Centers for Medicare & Medicaid Services, in a public copy (opps-engine)',
    url: 'https://github.com/Niall-the-Vile/opps-engine',
    edition: '2026-10-01',
    readOn: readAgainOn,
  },
  hospitalUnlikelyEdits2026: {
    title: 'Medicare NCCI medically unlikely edits, outpatient hospital',
    publisher: 'Centers for Medicare & Medicaid Services, in a public copy (opps-engine)',
    url: 'https://github.com/Niall-the-Vile/opps-engine',
    edition: '2026-10-01',
    readOn: readAgainOn,
  },
  addOnEdits: {
    title: 'NCCI add-on code edits',
    publisher: cms,
    edition: '2024-06-03',
    readOn,
  },
  prolongedServices: {
    title: '2023 changes to prolonged services coding',
    publisher: 'CBIZ KA Consulting Services',
    url: 'https://kaconsults.cbiz.com/insights/articles/2023-changes-to-prolonged-services-coding',
    edition: '2022-12',
    readOn: readAgainOn,
  },
  prolongedOfficeVisit: {
    title: 'CPT code 99417: prolonged services, 2025',
    publisher: 'Coding Ahead',
    url: 'https://webhooks.codingahead.com/cpt/codes/99417',
    readOn: readAgainOn,
  },
  prolongedStaffTime: {
    title: 'Prolonged service codes',
    publisher: 'The Journal of Urgent Care Medicine',
    url: 'https://www.jucm.com/prolonged-service-codes/',
    readOn: readAgainOn,
  },
  moreProlongedStaffTime: {
    title: 'CPT code 99416, 2025',
    publisher: 'Coding Ahead (Case2Code)',
    url: 'https://case2code.codingahead.com/cpt/codes/99416',
    readOn: readAgainOn,
  },
  healthBehaviorGroup: {
    title: 'CPT code 96165, 2025',
    publisher: 'Coding Ahead (Case2Code)',
    url: 'https://case2code.codingahead.com/cpt/codes/96165',
    readOn: readAgainOn,
  },
  hcpcs: {
    title: 'HCPCS Level II codes and modifiers',
    publisher: cms,
    edition: '2024-07',
    readOn,
  },
  placeOfService: {
    title: 'Place of Service code set',
    publisher: cms,
    edition: '2024-06',
    url: 'https://www.cms.gov/medicare/coding-billing/place-of-service-codes/code-sets',
    readOn,
  },
  novitas: {
    title: 'Psychotherapy time ranges, page 00026768 (LCD L35101)',
    publisher: 'Novitas Solutions',
    readOn,
  },
  ngsCloned: {
    title: 'Cloned documentation, article 1459133',
    publisher: 'National Government Services',
    readOn,
  },
  signatures: {
    title: 'Medicare Program Integrity Manual (Pub. 100-08), chapter 3',
    publisher: cms,
    readOn,
  },
  signatureFactSheet: {
    title: 'MLN905364: Complying with Medicare Signature Requirements',
    publisher: cms,
    edition: '2025-07',
    readOn,
  },
  professionalClaimMap: {
    title: 'pyx12: machine-readable map of the 837P implementation guide 005010X222A1',
    publisher: 'azoner/pyx12, commit 8893c59',
    url: 'https://github.com/azoner/pyx12',
    readOn,
  },
  npiCheck: {
    title: 'National Provider Identifier: check digit (69 FR 3434)',
    publisher: cms,
    readOn,
  },
  icdStructure: {
    title: 'Structure of an ICD-10-CM code',
    publisher: 'National Cancer Institute, SEER training',
    url: 'https://training.seer.cancer.gov/icd10cm/icd10cm-code-structure.html',
    edition: '2018-12-03',
    readOn,
  },
  icdCompliance: {
    title: 'ICD-10: compliance date and billing guidelines',
    publisher: 'Noridian Healthcare Solutions',
    url: 'https://med.noridianmedicare.com/web/jfa/topics/icd-10',
    readOn,
  },
  tricareManual: {
    title: 'TRICARE Policy Manual 6010.60-M (6010.63-M, which replaced it, was not read here)',
    publisher: 'Defense Health Agency',
    url: 'https://manuals.health.mil/pages/DisplayManualHtmlFile/2023-12-14/AsOf/tp15/c7s3_8.html',
    edition: '2023-09-06',
    readOn,
  },
  adjustmentCodes: {
    title: 'Claim adjustment reason codes',
    publisher: 'X12',
    edition: '2024-06',
    readOn,
  },

  // Further documents of the built-in Medicare policy.
  coverageRegulation: {
    title: 'Code of Federal Regulations, title 42, part 410 (supplementary medical insurance)',
    publisher: cms,
    url: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-410',
    readOn,
  },
  paymentRegulation: {
    title: 'Code of Federal Regulations, title 42, part 414 (payment for Part B services)',
    publisher: cms,
    url: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-414',
    edition: '2026-03-24',
    readOn,
  },
  socialWorkerServices: {
    title: 'Social Security Act, section 1861 (42 U.S.C. 1395x): clinical social worker services',
    publisher: 'Legal Information Institute, Cornell Law School',
    url: 'https://www.law.cornell.edu/uscode/text/42/1395x',
    readOn: readAgainOn,
  },
  therapistsAndCounselors: {
    title: 'Marriage and family therapists and mental health counselors',
    publisher: cms,
    url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician-fee-schedule/marriage-and-family-therapists-mental-health-counselors',
    readOn,
  },
  physicianAssistants: {
    title: 'Physician assistants',
    publisher: cms,
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
  clinicVisits: {
    title: 'Clarification of Mental Health Billing and Services in an FQHC Setting',
    publisher: 'National Government Services, quoting the Medicare Benefit Policy Manual',
    readOn: readAgainOn,
  },
  opioidTreatmentPrograms: {
    title: 'Coding and Billing for OTP Services',
    publisher: 'National Government Services',
    url: 'https://ngsmedicare.com/web/ngs/opiod-treatment?selectedArticleId=2251313',
    readOn: readAgainOn,
  },
  intensiveOutpatient: {
    title: 'Intensive outpatient program services (change request 13222)',
    publisher: 'Noridian Healthcare Solutions',
    readOn,
  },
  telehealthPlacesReport: {
    title: 'News Briefs: June 10, 2024 (summarizing CMS Transmittal 12,671)',
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
  telehealthExtension: {
    title: 'Understanding Congress’ Latest Extension of Medicare Telehealth Flexibilities',
    publisher: 'McGuireWoods',
    url: 'https://www.mcguirewoods.com/client-resources/alerts/2026/2/understanding-congress-latest-extension-of-medicare-telehealth-flexibilities',
    edition: '2026-02',
    readOn: readAgainOn,
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

  // Medicare payment.
  relativeValueFiles: {
    title: 'Medicare physician fee schedule, relative value files of 2022 to 2024',
    publisher: cms,
    url: relativeValueFiles,
    edition: '2024-07',
    readOn: readAgainOn,
  },
  relativeValues2026: {
    title: 'Medicare physician fee schedule, relative value file PPRRVU2026_Jan_nonQPP',
    publisher: cms,
    url: relativeValueFiles,
    edition: '2026-01',
    readOn,
  },
  conversionFactors: {
    title:
      'CMS finalizes fee disparity between facility and non-facility, sets two conversion factors',
    publisher: 'Part B News, reporting CMS',
    url: 'https://pbn.decisionhealth.com/Articles/Detail.aspx?id=549945',
    edition: '2025-11-03',
    readOn: readAgainOn,
  },
  placeRateManual: {
    title:
      'Medicare Claims Processing Manual (Pub. 100-04), chapter 12: facility and non-facility payment',
    publisher: 'Coding Ahead, reproducing CMS',
    url: 'https://codingahead.com/2012/07/facility-and-non-facility-payment.html',
    edition: '2012-07',
    readOn: readAgainOn,
  },

  // Further documents on several services on one day.
  familyPsychotherapyTime: {
    title: 'CPT Code 90847: Family Psychotherapy With Patient Present',
    publisher: 'LegalClarity',
    url: 'https://legalclarity.org/cpt-code-90847-family-psychotherapy-with-patient-present/',
    readOn: readAgainOn,
  },
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
  programDayRates: {
    title: 'Facility behavioral health: reimbursement policy',
    publisher: 'Blue Cross and Blue Shield of North Carolina',
    url: 'https://www.bluecrossnc.com/providers/policies-guidelines-codes/commercial/reimbursement/updates/facility-behavioral-health.html',
    readOn: readAgainOn,
  },
  onePaymentPerVisit: {
    title:
      '130 CMR 434.430(D)(2): one payment for family therapy, regardless of the number of staff',
    publisher: 'Commonwealth of Massachusetts',
    readOn,
  },

  // Further documents on claim files and forms.
  transactionSize: {
    title: '005010X222A1 segment rules as packaged in a public X12 reader',
    publisher: 'Third party, of 2012-06-22',
    edition: '2012-06-22',
    readOn,
  },
  characterSets: {
    title: 'pyx12: validation of X12 data elements (basic and extended character set)',
    publisher: 'azoner/pyx12',
    url: 'https://github.com/azoner/pyx12',
    readOn,
  },
  subscriberAddress: {
    title: 'Request for Interpretation 2281: Subscriber/Patient address (005010X222A1)',
    publisher: 'X12',
    url: 'https://x12.org/resources/requests-for-interpretation/rfi-2281-subscriberpatient-address',
    readOn,
  },
  zipCodeEdit: {
    title: 'Claim repair and edit: Incomplete ZIP Code',
    publisher: 'Stedi',
    url: 'https://www.stedi.com/changelog/claim-repair-and-edit-incomplete-zip-code',
    readOn: readAgainOn,
  },
  postBoxRequest: {
    title: 'Request for interpretation 1451: restriction of PO box use',
    publisher: 'X12',
    url: 'https://x12.org/resources/requests-for-interpretation/rfi-1451-restriction-po-box-use',
    readOn: readAgainOn,
  },
  formInstructions: {
    title: 'CMS-1500 (02/12) field instructions, based on the NUCC manual',
    publisher: 'SpeedySoft',
    url: 'https://support.speedysoftusa.com/portal/en/kb/articles/section-24',
    readOn,
  },

  // Further documents on remittances and acknowledgments.
  adjustmentCodesCopy: {
    title: 'Claim adjustment reason codes and claim status codes of an 835, in a public copy',
    publisher: 'openemr/openemr',
    url: 'https://github.com/openemr/openemr/blob/master/src/Billing/BillingUtilities.php',
    readOn: '2026-11-30',
  },
  adjustmentGroups: {
    title: 'Claim adjustment group codes',
    publisher: 'Noridian Healthcare Solutions',
    url: 'https://med.noridianmedicare.com/web/jadme/topics/ra/claim-adjustment-group-codes',
    readOn: '2026-11-30',
  },
  qualifiedBeneficiaries: {
    title:
      'MLN Matters SE1128 (revised 2017-05-12): prohibition on billing dually eligible individuals enrolled in the QMB program',
    publisher: 'Centers for Medicare & Medicaid Services, in a public copy (Noridian)',
    url: 'https://med.noridianmedicare.com/web/jadme/article-detail/-/view/10546/prohibition-on-balance-billing-dually-eligible-individuals-enrolled-in-the-qmb-program-third-revision',
    edition: '2017-05-12',
    readOn: '2026-11-30',
  },
  overpayments: {
    title:
      '81 FR 7653: Medicare program; reporting and returning of overpayments (summary and dates)',
    publisher: cms,
    url: 'https://thefederalregister.org/81-FR/7653',
    edition: '2016-02-12',
    readOn: '2026-11-30',
  },
  claimAcknowledgment: {
    title: 'Request for Interpretation 2203: 277CA, non-rejecting issues (005010X214)',
    publisher: 'X12',
    url: 'http://rfi.x12.org/Request/Details/2203',
    readOn: '2026-11-30',
  },
} as const satisfies Record<string, Source>);

/** The key of a listed document. */
export type SourceId = keyof typeof sources;

/** A citation of a listed document: which one, and where in it. */
// @__NO_SIDE_EFFECTS__
export const cite = (id: SourceId, locator: string): Citation => {
  const source: Source = sources[id];
  return {
    title: source.title,
    locator,
    ...(source.url === undefined ? {} : { url: source.url }),
    asOf: source.edition ?? source.readOn,
  };
};
