import type { History } from '../dated.js';
import { cite } from '../sources.js';
import { codeFamilySince } from './code-family.js';

/** First and last code of a stretch of five-digit codes. */
export type CodeRange = readonly [first: string, last: string];

/** What else of a patient's day is looked at beside a group, by family of codes. */
export interface SameDayFamilies {
  /** Individual psychotherapy by time: what payers' same-day terms are about. */
  readonly individual: readonly string[];
  /** Further psychotherapy, evaluation, crisis and family psychotherapy. */
  readonly psychiatric: readonly string[];
  /** Counselling, in codes and in stretches of codes. */
  readonly counselling: readonly string[];
  readonly counsellingRange: CodeRange;
  /** Evaluation and management: modifier 25 is theirs, 59 never. */
  readonly evaluationAndManagement: CodeRange;
  /** Screening and brief counselling inside that stretch: not visits. */
  readonly notVisits: readonly string[];
  /** Visits that have codes outside that stretch: 25 counts on them, beside the other modifiers. */
  readonly otherVisits: readonly string[];
}

/** The families whose times, notes and necessity are compared with those of a group. */
export const sameDayFamilies: History<SameDayFamilies> = [
  {
    from: codeFamilySince,
    value: {
      individual: ['90832', '90833', '90834', '90836', '90837', '90838'],
      psychiatric: [
        ...['90845', '90880', '90791', '90792', '90839', '90840'],
        ...['90846', '90847', '90849'],
      ],
      counselling: ['H0004', 'H2027', 'G0396', 'G0397'],
      counsellingRange: ['96156', '96171'],
      evaluationAndManagement: ['99202', '99499'],
      notVisits: ['99406', '99407', '99408', '99409'],
      otherVisits: [
        ...['G0380', 'G0381', 'G0382', 'G0383', 'G0384', 'G0463'],
        ...['G0406', 'G0407', 'G0408', 'G0425', 'G0426', 'G0427', 'G0508', 'G0509'],
      ],
    },
    citation: cite('ncciManual', 'Chapter XI, sections C and U'),
  },
];

/** What a code is beside a group: compared in all, compared as a visit, or not a matter of notes. */
export type SameDayFamily =
  | 'individual'
  | 'treatment'
  | 'evaluation-and-management'
  | 'visit'
  | 'other';

const within = (code: string, [first, last]: CodeRange): boolean =>
  /^\d{5}$/.test(code) && first <= code && code <= last;

/** The family of a code that stands beside a group. */
export const familyOf = (families: SameDayFamilies, code: string): SameDayFamily => {
  if (families.individual.includes(code)) return 'individual';
  if (
    families.psychiatric.includes(code) ||
    families.counselling.includes(code) ||
    within(code, families.counsellingRange)
  )
    return 'treatment';
  if (within(code, families.evaluationAndManagement))
    return families.notVisits.includes(code) ? 'other' : 'evaluation-and-management';
  return families.otherVisits.includes(code) ? 'visit' : 'other';
};
