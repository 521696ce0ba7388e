import type { History } from '../dated.js';
import * as cite from '../sources.js';
import { codeFamilySince } from './group-codes.js';

/** First and last code of a range of five-digit codes. */
export type CodeRange = readonly [first: string, last: string];

/** The codes that are checked when they are billed on the day of a group, by family. */
export interface SameDayFamilies {
  /** Timed individual psychotherapy, which the same-day terms of payers apply to. */
  readonly individual: readonly string[];
  /** Other psychotherapy: evaluation, crisis and family psychotherapy, among others. */
  readonly psychiatric: readonly string[];
  /** Those of them, besides individual psychotherapy, that never are a group: evaluation and crisis, among others. */
  readonly forOnePatient: readonly string[];
  /** Counseling, as single codes and as a range. */
  readonly counseling: readonly string[];
  readonly counselingRange: CodeRange;
  /** Evaluation and management. These lines may have modifier 25 but never 59. */
  readonly evaluationAndManagement: CodeRange;
  /** Telemedicine visits, which are evaluation and management too. */
  readonly telemedicineVisits: CodeRange;
  /** Screening and brief counseling in that range, which are not visits. */
  readonly notVisits: readonly string[];
  /** Prolonged services, which belong to a visit: marked like it, with no time or note of their own. */
  readonly prolonged: readonly string[];
  /** Visits with codes outside that range. These lines may have modifier 25 or the other modifiers. */
  readonly otherVisits: readonly string[];
}

/** The families whose times, notes and medical necessity are compared with those of a group. */
export const sameDayFamilies: History<SameDayFamilies> = [
  {
    from: codeFamilySince,
    value: {
      individual: ['90832', '90833', '90834', '90836', '90837', '90838'],
      psychiatric: [
        ...['90845', '90880', '90791', '90792', '90839', '90840'],
        ...['90846', '90847', '90849'],
      ],
      forOnePatient: ['90845', '90880', '90791', '90792', '90839', '90840'],
      // H0036 by Delaware’s service codes of 2019: face to face, in 15 minutes, for groups with HQ.
      counseling: ['H0004', 'H0036', 'H2014', 'H2017', 'H2019', 'H2027', 'G0396', 'G0397'],
      counselingRange: ['96156', '96171'],
      evaluationAndManagement: ['99202', '99499'],
      // Since 2025; the codes had no other meaning before.
      telemedicineVisits: ['98000', '98016'],
      notVisits: ['99406', '99407', '99408', '99409'],
      prolonged: [
        ...['99354', '99355', '99356', '99357', '99358', '99359'],
        ...['99415', '99416', '99417', '99418', 'G0316', 'G0317', 'G0318'],
      ],
      otherVisits: [
        ...['G0380', 'G0381', 'G0382', 'G0383', 'G0384', 'G0463'],
        ...['G0406', 'G0407', 'G0408', 'G0425', 'G0426', 'G0427', 'G0508', 'G0509'],
      ],
    },
    citation: cite.ncciManual('Chapter XI, sections C and U'),
  },
];

/** How a code is compared with a group on the same day: fully, as another group, as a visit or a part of one, or not by its note. */
export type SameDayFamily =
  | 'group'
  | 'individual'
  | 'treatment'
  | 'evaluation-and-management'
  | 'visit'
  | 'prolonged'
  | 'other';

const within = (code: string, [first, last]: CodeRange): boolean =>
  /^\d{5}$/.test(code) && first <= code && code <= last;

/** The family of a code that is billed on the day of a group. */
export const familyOf = (families: SameDayFamilies, code: string): SameDayFamily => {
  if (families.individual.includes(code)) return 'individual';
  if (
    families.psychiatric.includes(code) ||
    families.counseling.includes(code) ||
    within(code, families.counselingRange)
  )
    return 'treatment';
  if (families.prolonged.includes(code)) return 'prolonged';
  if (within(code, families.telemedicineVisits)) return 'evaluation-and-management';
  if (within(code, families.evaluationAndManagement))
    return families.notVisits.includes(code) ? 'other' : 'evaluation-and-management';
  return families.otherVisits.includes(code) ? 'visit' : 'other';
};

/** Whether lines of the family have times, notes, and a medical necessity of their own to compare. */
export const isComparedFamily = (family: SameDayFamily): boolean =>
  family !== 'other' && family !== 'prolonged';

/** Whether lines of the family are visits. */
export const isVisitFamily = (family: SameDayFamily): boolean =>
  family === 'evaluation-and-management' || family === 'visit';

/** Whether the modifier for visits is the only one that lines of the family may have beside a group. */
export const takesOnlyVisitModifier = (family: SameDayFamily): boolean =>
  family === 'evaluation-and-management' || family === 'prolonged';

/** Whether the code is a service to one patient or a visit, and so never a group, whatever its modifier. */
export const neverGroup = (families: SameDayFamilies, code: string): boolean => {
  const family = familyOf(families, code);
  return (
    family === 'individual' ||
    isVisitFamily(family) ||
    family === 'prolonged' ||
    families.forOnePatient.includes(code)
  );
};

/** Services at which the patient need not be present. */
export const patientNeedNotBePresent: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['90846'],
    citation: cite.ncciManual('Chapter XI, section C: family psychotherapy, 90846 and 90847'),
  },
];

/** The modifiers for two services on one day, and those that are no reason to pay both. */
export interface DistinctServiceModifiers {
  /** Accepted if the payer has no list of its own, preferred first. */
  readonly accepted: readonly string[];
  /** All modifiers that claim a distinct service. They never belong on an evaluation and management line. */
  readonly claiming: readonly string[];
  /** For an evaluation and management line only. */
  readonly evaluationAndManagement: string;
  /** For a service by another practitioner of the same billing provider. */
  readonly otherPractitioner: string;
  /** Sometimes used, but they never bypass an edit. */
  readonly neverBypass: readonly string[];
}

/** The modifiers of distinct services. */
export const distinctServiceModifiers: History<DistinctServiceModifiers> = [
  {
    from: codeFamilySince,
    value: {
      accepted: ['XE', 'XP', 'XU', '59'],
      claiming: ['59', 'XE', 'XP', 'XS', 'XU'],
      evaluationAndManagement: '25',
      otherPractitioner: 'XP',
      neverBypass: ['22', '76', '77'],
    },
    citation: cite.ncciManual('Chapter I, section E'),
  },
];

/**
 * Per diem codes, with the program that each pays for. Undecided, because no source was read that says
 * whether they include a group: H2013, H2020 and H2036.
 */
export const perDiemCodes: History<Readonly<Record<string, string>>> = [
  {
    from: codeFamilySince,
    value: {
      H0015: 'intensive-outpatient',
      S9480: 'intensive-outpatient',
      H0035: 'partial-hospitalization',
      S0201: 'partial-hospitalization',
      S9475: 'ambulatory-detoxification',
    },
    citation: cite.hcpcs('H0015, H0035, S0201, S9475, S9480'),
  },
];

/** Monthly bundles whose description includes group therapy and counseling. */
export const bundleCodes: History<readonly string[]> = [
  {
    from: codeFamilySince,
    value: ['G2086', 'G2087', 'G2088'],
    citation: cite.hcpcs('G2086 to G2088: office-based treatment for opioid use disorder'),
  },
];

/**
 * Bundles of opioid treatment programs that pay for seven days, group therapy included, beginning with the date of
 * service. Undecided, because no source was read that says whether they include a group: G0137 and G0533.
 */
export const weeklyBundleCodes: History<readonly string[]> = [
  {
    from: '2020-01-01',
    value: [...['G2067', 'G2068', 'G2069', 'G2070', 'G2071', 'G2072', 'G2073', 'G2074', 'G2075']],
    citation: cite.opioidTreatmentPrograms(
      'G2067 to G2075: seven days, individual and group therapy',
    ),
  },
];
