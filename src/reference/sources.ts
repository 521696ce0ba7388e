// Every document that a rule or a dated value relies on, each listed once. A rule imports all of them as `cite` and cites
// one with its locator: `cite.guide('A chapter')`. Each is an export of its own, so that a bundle has only those it cites.
import { citable } from './citable.js';

const readOn = '2026-11-23';
const readAgainOn = '2026-11-30';
const cms = 'Centers for Medicare & Medicaid Services';
const valueFiles =
  'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files';

export const guide = /* @__PURE__ */ citable({
  title: 'CPT Code 90853: Group Psychotherapy Billing Guide',
  publisher: 'Dr. Sofia Reyes',
  readOn,
});

export const library = /* @__PURE__ */ citable({
  title: 'A heuristic of this library, not a payer rule',
  publisher: 'group-therapy-billing',
  readOn,
});

export const ncciManual = /* @__PURE__ */ citable({
  title: 'Medicare NCCI Policy Manual',
  publisher: cms,
  edition: '2026-01-01',
  url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-policy-manual',
  readOn,
});

export const ptpEdits = /* @__PURE__ */ citable({
  title: 'Medicare NCCI procedure-to-procedure edits',
  publisher: cms,
  edition: '2024-07-01',
  url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-procedure-procedure-ptp-edits',
  readOn,
});

export const unlikelyEdits = /* @__PURE__ */ citable({
  title: 'Medicare NCCI medically unlikely edits',
  publisher: cms,
  edition: '2024-07-01',
  url: 'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-medically-unlikely-edits',
  readOn,
});

export const hospitalPtpEdits2026 = /* @__PURE__ */ citable({
  title: 'Medicare NCCI procedure-to-procedure edits, outpatient hospital, v32.3',
  publisher: 'Centers for Medicare & Medicaid Services, in a public copy (opps-engine)',
  url: 'https://github.com/Niall-the-Vile/opps-engine',
  edition: '2026-10-01',
  readOn: readAgainOn,
});

export const hospitalUnlikelyEdits2026 = /* @__PURE__ */ citable({
  title: 'Medicare NCCI medically unlikely edits, outpatient hospital',
  publisher: 'Centers for Medicare & Medicaid Services, in a public copy (opps-engine)',
  url: 'https://github.com/Niall-the-Vile/opps-engine',
  edition: '2026-10-01',
  readOn: readAgainOn,
});

export const addOnEdits = /* @__PURE__ */ citable({
  title: 'NCCI add-on code edits',
  publisher: cms,
  edition: '2024-06-03',
  readOn,
});

export const prolongedServices = /* @__PURE__ */ citable({
  title: '2023 changes to prolonged services coding',
  publisher: 'CBIZ KA Consulting Services',
  url: 'https://kaconsults.cbiz.com/insights/articles/2023-changes-to-prolonged-services-coding',
  edition: '2022-12',
  readOn: readAgainOn,
});

export const prolongedOfficeVisit = /* @__PURE__ */ citable({
  title: 'CPT code 99417: prolonged services, 2025',
  publisher: 'Coding Ahead',
  url: 'https://webhooks.codingahead.com/cpt/codes/99417',
  readOn: readAgainOn,
});

export const prolongedStaffTime = /* @__PURE__ */ citable({
  title: 'Prolonged service codes',
  publisher: 'The Journal of Urgent Care Medicine',
  url: 'https://www.jucm.com/prolonged-service-codes/',
  readOn: readAgainOn,
});

export const moreProlongedStaffTime = /* @__PURE__ */ citable({
  title: 'CPT code 99416, 2025',
  publisher: 'Coding Ahead (Case2Code)',
  url: 'https://case2code.codingahead.com/cpt/codes/99416',
  readOn: readAgainOn,
});

export const healthBehaviorGroup = /* @__PURE__ */ citable({
  title: 'CPT code 96165, 2025',
  publisher: 'Coding Ahead (Case2Code)',
  url: 'https://case2code.codingahead.com/cpt/codes/96165',
  readOn: readAgainOn,
});

export const hcpcs = /* @__PURE__ */ citable({
  title: 'HCPCS Level II codes and modifiers',
  publisher: cms,
  edition: '2024-07',
  readOn,
});

export const placeOfService = /* @__PURE__ */ citable({
  title: 'Place of Service code set',
  publisher: cms,
  edition: '2024-06',
  url: 'https://www.cms.gov/medicare/coding-billing/place-of-service-codes/code-sets',
  readOn,
});

export const novitas = /* @__PURE__ */ citable({
  title: 'Psychotherapy time ranges, page 00026768 (LCD L35101)',
  publisher: 'Novitas Solutions',
  readOn,
});

export const ngsCloned = /* @__PURE__ */ citable({
  title: 'Cloned documentation, article 1459133',
  publisher: 'National Government Services',
  readOn,
});

export const signatures = /* @__PURE__ */ citable({
  title: 'Medicare Program Integrity Manual (Pub. 100-08), chapter 3',
  publisher: cms,
  readOn,
});

export const signatureFactSheet = /* @__PURE__ */ citable({
  title: 'MLN905364: Complying with Medicare Signature Requirements',
  publisher: cms,
  edition: '2025-07',
  readOn,
});

export const professionalClaimMap = /* @__PURE__ */ citable({
  title: 'pyx12: machine-readable map of the 837P implementation guide 005010X222A1',
  publisher: 'azoner/pyx12, commit 8893c59',
  url: 'https://github.com/azoner/pyx12',
  readOn,
});

export const npiCheck = /* @__PURE__ */ citable({
  title: 'National Provider Identifier: check digit (69 FR 3434)',
  publisher: cms,
  readOn,
});

export const icdStructure = /* @__PURE__ */ citable({
  title: 'Structure of an ICD-10-CM code',
  publisher: 'National Cancer Institute, SEER training',
  url: 'https://training.seer.cancer.gov/icd10cm/icd10cm-code-structure.html',
  edition: '2018-12-03',
  readOn,
});

export const icdCompliance = /* @__PURE__ */ citable({
  title: 'ICD-10: compliance date and billing guidelines',
  publisher: 'Noridian Healthcare Solutions',
  url: 'https://med.noridianmedicare.com/web/jfa/topics/icd-10',
  readOn,
});

export const tricareManual = /* @__PURE__ */ citable({
  title: 'TRICARE Policy Manual 6010.60-M (6010.63-M, which replaced it, was not read here)',
  publisher: 'Defense Health Agency',
  url: 'https://manuals.health.mil/pages/DisplayManualHtmlFile/2023-12-14/AsOf/tp15/c7s3_8.html',
  edition: '2023-09-06',
  readOn,
});

export const adjustmentCodes = /* @__PURE__ */ citable({
  title: 'Claim adjustment reason codes',
  publisher: 'X12',
  edition: '2024-06',
  readOn,
});

// Further documents of the built-in Medicare policy.
export const coverageRegulation = /* @__PURE__ */ citable({
  title: 'Code of Federal Regulations, title 42, part 410 (supplementary medical insurance)',
  publisher: cms,
  url: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-410',
  readOn,
});

export const paymentRegulation = /* @__PURE__ */ citable({
  title: 'Code of Federal Regulations, title 42, part 414 (payment for Part B services)',
  publisher: cms,
  url: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-B/part-414',
  edition: '2026-03-24',
  readOn,
});

export const socialWorkerServices = /* @__PURE__ */ citable({
  title: 'Social Security Act, section 1861 (42 U.S.C. 1395x): clinical social worker services',
  publisher: 'Legal Information Institute, Cornell Law School',
  url: 'https://www.law.cornell.edu/uscode/text/42/1395x',
  readOn: readAgainOn,
});

export const therapistsAndCounselors = /* @__PURE__ */ citable({
  title: 'Marriage and family therapists and mental health counselors',
  publisher: cms,
  url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician-fee-schedule/marriage-and-family-therapists-mental-health-counselors',
  readOn,
});

export const physicianAssistants = /* @__PURE__ */ citable({
  title: 'Physician assistants',
  publisher: cms,
  url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician-fee-schedule/advanced-practice-nonphysician-practitioners/physician-assistants-pas',
  readOn,
});

export const physicianAssistantPercent = /* @__PURE__ */ citable({
  title: 'AAOS Now, June 2007: payment for the services of physician assistants',
  publisher: 'American Academy of Orthopaedic Surgeons',
  url: 'https://www.aaos.org/aaosnow/2007/jun/managing/managing4/',
  edition: '2007-06',
  readOn,
});

export const clinicVisits = /* @__PURE__ */ citable({
  title: 'Clarification of Mental Health Billing and Services in an FQHC Setting',
  publisher: 'National Government Services, quoting the Medicare Benefit Policy Manual',
  readOn: readAgainOn,
});

export const opioidTreatmentPrograms = /* @__PURE__ */ citable({
  title: 'Coding and Billing for OTP Services',
  publisher: 'National Government Services',
  url: 'https://ngsmedicare.com/web/ngs/opiod-treatment?selectedArticleId=2251313',
  readOn: readAgainOn,
});

export const intensiveOutpatient = /* @__PURE__ */ citable({
  title: 'Intensive outpatient program services (change request 13222)',
  publisher: 'Noridian Healthcare Solutions',
  readOn,
});

export const telehealthPlacesReport = /* @__PURE__ */ citable({
  title: 'News Briefs: June 10, 2024 (summarizing CMS Transmittal 12,671)',
  publisher: 'Compliance Cosmos',
  url: 'https://compliancecosmos.org/news-briefs-june-10-2024',
  edition: '2024-06-10',
  readOn,
});

export const telehealthSince2025 = /* @__PURE__ */ citable({
  title: 'Getting Paid: Medicare telehealth in 2025',
  publisher: 'American Academy of Family Physicians',
  url: 'https://aafp.org/pubs/fpm/blogs/gettingpaid/entry/medicare-telehealth-2025.html',
  edition: '2025',
  readOn,
});

export const telehealthExtension = /* @__PURE__ */ citable({
  title: 'Understanding Congress’ Latest Extension of Medicare Telehealth Flexibilities',
  publisher: 'McGuireWoods',
  url: 'https://www.mcguirewoods.com/client-resources/alerts/2026/2/understanding-congress-latest-extension-of-medicare-telehealth-flexibilities',
  edition: '2026-02',
  readOn: readAgainOn,
});

export const audioOnlyCoding = /* @__PURE__ */ citable({
  title: 'Telehealth coding and billing, audio-only services',
  publisher: 'American Academy of Neurology',
  edition: '2026-02',
  readOn,
});

export const audioOnlyAtHome = /* @__PURE__ */ citable({
  title: 'Telehealth, article 0459457: audio-only technology',
  publisher: 'First Coast Service Options',
  url: 'https://medicare.fcso.com/EM/0459457.asp',
  edition: '2025-04-08',
  readOn,
});

// Medicare payment.
export const relativeValueFiles = /* @__PURE__ */ citable({
  title: 'Medicare physician fee schedule, relative value files of 2022 to 2024',
  publisher: cms,
  url: valueFiles,
  edition: '2024-07',
  readOn: readAgainOn,
});

export const relativeValues2026 = /* @__PURE__ */ citable({
  title: 'Medicare physician fee schedule, relative value file PPRRVU2026_Jan_nonQPP',
  publisher: cms,
  url: valueFiles,
  edition: '2026-01',
  readOn,
});

export const conversionFactors = /* @__PURE__ */ citable({
  title:
    'CMS finalizes fee disparity between facility and non-facility, sets two conversion factors',
  publisher: 'Part B News, reporting CMS',
  url: 'https://pbn.decisionhealth.com/Articles/Detail.aspx?id=549945',
  edition: '2025-11-03',
  readOn: readAgainOn,
});

export const placeRateManual = /* @__PURE__ */ citable({
  title:
    'Medicare Claims Processing Manual (Pub. 100-04), chapter 12: facility and non-facility payment',
  publisher: 'Coding Ahead, reproducing CMS',
  url: 'https://codingahead.com/2012/07/facility-and-non-facility-payment.html',
  edition: '2012-07',
  readOn: readAgainOn,
});

// Further documents on several services on one day.
export const familyPsychotherapyTime = /* @__PURE__ */ citable({
  title: 'CPT Code 90847: Family Psychotherapy With Patient Present',
  publisher: 'LegalClarity',
  url: 'https://legalclarity.org/cpt-code-90847-family-psychotherapy-with-patient-present/',
  readOn: readAgainOn,
});

export const interactiveComplexity = /* @__PURE__ */ citable({
  title: '2022 guidelines for reporting interactive complexity',
  publisher: 'American Psychological Association',
  url: 'https://www.apaservices.org/practice/reimbursement/health-codes/2022-reporting-interactive-complexity',
  edition: '2022-01-28',
  readOn,
});

export const programDayRate = /* @__PURE__ */ citable({
  title: 'Payment policy RP-PI-002: intensive outpatient programs',
  publisher: 'Blue Cross and Blue Shield of Nebraska',
  edition: '2024-02-21',
  readOn,
});

export const hospitalizationDayRate = /* @__PURE__ */ citable({
  title: '55 Pa. Code § 1153.53(2)',
  publisher: 'Commonwealth of Pennsylvania',
  readOn,
});

export const programDayRates = /* @__PURE__ */ citable({
  title: 'Facility behavioral health: reimbursement policy',
  publisher: 'Blue Cross and Blue Shield of North Carolina',
  url: 'https://www.bluecrossnc.com/providers/policies-guidelines-codes/commercial/reimbursement/updates/facility-behavioral-health.html',
  readOn: readAgainOn,
});

export const onePaymentPerVisit = /* @__PURE__ */ citable({
  title: '130 CMR 434.430(D)(2): one payment for family therapy, regardless of the number of staff',
  publisher: 'Commonwealth of Massachusetts',
  readOn,
});

// Further documents on claim files and forms.
export const transactionSize = /* @__PURE__ */ citable({
  title: '005010X222A1 segment rules as packaged in a public X12 reader',
  publisher: 'Third party, of 2012-06-22',
  edition: '2012-06-22',
  readOn,
});

export const characterSets = /* @__PURE__ */ citable({
  title: 'pyx12: validation of X12 data elements (basic and extended character set)',
  publisher: 'azoner/pyx12',
  url: 'https://github.com/azoner/pyx12',
  readOn,
});

export const subscriberAddress = /* @__PURE__ */ citable({
  title: 'Request for Interpretation 2281: Subscriber/Patient address (005010X222A1)',
  publisher: 'X12',
  url: 'https://x12.org/resources/requests-for-interpretation/rfi-2281-subscriberpatient-address',
  readOn,
});

export const zipCodeEdit = /* @__PURE__ */ citable({
  title: 'Claim repair and edit: Incomplete ZIP Code',
  publisher: 'Stedi',
  url: 'https://www.stedi.com/changelog/claim-repair-and-edit-incomplete-zip-code',
  readOn: readAgainOn,
});

export const postBoxRequest = /* @__PURE__ */ citable({
  title: 'Request for interpretation 1451: restriction of PO box use',
  publisher: 'X12',
  url: 'https://x12.org/resources/requests-for-interpretation/rfi-1451-restriction-po-box-use',
  readOn: readAgainOn,
});

export const formInstructions = /* @__PURE__ */ citable({
  title: 'CMS-1500 (02/12) field instructions, based on the NUCC manual',
  publisher: 'SpeedySoft',
  url: 'https://support.speedysoftusa.com/portal/en/kb/articles/section-24',
  readOn,
});

// Further documents on remittances and acknowledgments.
export const adjustmentCodesCopy = /* @__PURE__ */ citable({
  title: 'Claim adjustment reason codes and claim status codes of an 835, in a public copy',
  publisher: 'openemr/openemr',
  url: 'https://github.com/openemr/openemr/blob/master/src/Billing/BillingUtilities.php',
  readOn: '2026-11-30',
});

export const adjustmentGroups = /* @__PURE__ */ citable({
  title: 'Claim adjustment group codes',
  publisher: 'Noridian Healthcare Solutions',
  url: 'https://med.noridianmedicare.com/web/jadme/topics/ra/claim-adjustment-group-codes',
  readOn: '2026-11-30',
});

export const qualifiedBeneficiaries = /* @__PURE__ */ citable({
  title:
    'MLN Matters SE1128 (revised 2017-05-12): prohibition on billing dually eligible individuals enrolled in the QMB program',
  publisher: 'Centers for Medicare & Medicaid Services, in a public copy (Noridian)',
  url: 'https://med.noridianmedicare.com/web/jadme/article-detail/-/view/10546/prohibition-on-balance-billing-dually-eligible-individuals-enrolled-in-the-qmb-program-third-revision',
  edition: '2017-05-12',
  readOn: '2026-11-30',
});

export const overpayments = /* @__PURE__ */ citable({
  title:
    '81 FR 7653: Medicare program; reporting and returning of overpayments (summary and dates)',
  publisher: cms,
  url: 'https://thefederalregister.org/81-FR/7653',
  edition: '2016-02-12',
  readOn: '2026-11-30',
});

export const claimAcknowledgment = /* @__PURE__ */ citable({
  title: 'Request for Interpretation 2203: 277CA, non-rejecting issues (005010X214)',
  publisher: 'X12',
  url: 'http://rfi.x12.org/Request/Details/2203',
  readOn: '2026-11-30',
});
