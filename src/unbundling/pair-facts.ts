import {
  type Answer,
  type DatedSubject,
  defineRule,
  type Fault,
  type Rule,
} from '../finding/rule.js';
import { hasText } from '../record/member-note.js';
import {
  familyOf,
  type SameDayFamily,
  sameDayFamilies,
} from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { type EditEdition, editBetween } from '../reference/edits/edit-index.js';
import type { PtpEdit } from '../reference/edits/ptp-table.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { type EditTerms, editTermsOf, type PairModifiers, pairModifiers } from './pair-edits.js';
import { noteIdOf, overlapMinutes, type ServiceLine, sameId } from './service-line.js';
import { type IsCopy, sameWords } from './text-comparison.js';

/** What is derived once from a group line and another line, for all rules about pairs. */
export interface PairFacts extends DatedSubject, PairModifiers {
  readonly patientId: string;
  readonly group: ServiceLine;
  readonly other: ServiceLine;
  /** The code family of the other line; for a second group line, `'other'`. */
  readonly family: SameDayFamily;
  /** Whether times, notes, and medical necessity are compared: not with a drug screen or a second group. */
  readonly compared: boolean;
  /** Whether the lines go to two payers. Then only times, encounters, and notes are compared. */
  readonly twoPayers: boolean;
  /** The policy of the group line, or of the other line if the group line has none. */
  readonly policy: PayerPolicy | undefined;
  readonly edit: PtpEdit | undefined;
  readonly editTerms: EditTerms;
  readonly overlapMinutes: number | null;
  readonly sharesEncounter: boolean;
  /** `'id'` if both lines use one note ID, `'text'` if one note's text is a copy of the other's. */
  readonly sharedNote: 'id' | 'text' | undefined;
  /** Whether each line documents a medical necessity of its own. */
  readonly ownNecessity: boolean;
  /** Whether the payer requires a modifier between the two lines, with or without an edit. */
  readonly payerRequiresModifier: boolean;
}

const sharedNoteOf = (
  group: ServiceLine,
  other: ServiceLine,
  isCopy: IsCopy,
): PairFacts['sharedNote'] => {
  if (sameId(noteIdOf(group), noteIdOf(other))) return 'id';
  return isCopy(group.service.note?.text, other.service.note?.text) ? 'text' : undefined;
};

const ownNecessityOf = (group: ServiceLine, other: ServiceLine): boolean => {
  const ofGroup = group.service.note?.medicalNecessity;
  const ofOther = other.service.note?.medicalNecessity;
  return hasText(ofGroup) && hasText(ofOther) && !sameWords(ofGroup, ofOther);
};

const familyOfOther = ({ isGroup, service, serviceDate }: ServiceLine): SameDayFamily =>
  isGroup ? 'other' : familyOf(inForceOrOldest(sameDayFamilies, serviceDate), service.code);

const hasTwoPayers = (a: ServiceLine, b: ServiceLine): boolean =>
  hasText(a.service.payerId) &&
  hasText(b.service.payerId) &&
  a.service.payerId !== b.service.payerId;

/** Derives the facts of a pair. */
export const pairFacts = (
  group: ServiceLine,
  other: ServiceLine,
  edition: EditEdition | undefined,
  isCopy: IsCopy,
): PairFacts => {
  const { path, serviceDate, patientId } = group;
  const family = familyOfOther(other);
  const twoPayers = hasTwoPayers(group, other);
  const policy = group.policy ?? (twoPayers ? undefined : other.policy);
  const edit = edition && editBetween(edition, group.service.code, other.service.code, serviceDate);
  const editTerms = editTermsOf(group, other, policy, twoPayers);
  const payerRequiresModifier =
    !twoPayers && family === 'individual' && policy?.sameDayIndividual === 'modifier-required';
  const needed = payerRequiresModifier || (edit?.modifierIndicator === '1' && editTerms !== 'none');
  return {
    path,
    serviceDate,
    patientId,
    group,
    other,
    family,
    compared: family !== 'other',
    twoPayers,
    policy,
    edit,
    editTerms,
    overlapMinutes: overlapMinutes(group, other),
    sharesEncounter: sameId(group.service.encounterId, other.service.encounterId),
    sharedNote: sharedNoteOf(group, other, isCopy),
    ownNecessity: ownNecessityOf(group, other),
    payerRequiresModifier,
    ...pairModifiers({ group, other, family, policy, needed }),
  };
};

/** The service IDs of a pair, the group line first. */
export const serviceIdsOf = ({ group, other }: PairFacts): [string, string] => [
  group.service.serviceId,
  other.service.serviceId,
];

const isList = <ReasonId extends string>(
  answer: Exclude<Answer<ReasonId>, string>,
): answer is readonly Fault<ReasonId>[] => Array.isArray(answer);

const isIn = (whole: string, path = ''): boolean => path === whole || path.startsWith(`${whole}/`);

/** Defines a rule about a pair. Each of its faults names both lines. */
// @__NO_SIDE_EFFECTS__
export const definePairRule = <const ReasonId extends string>({
  check,
  ...text
}: Parameters<typeof defineRule<PairFacts, ReasonId>>[0]): Rule<PairFacts> => {
  const named = (fault: Fault<ReasonId>, pair: PairFacts): Fault<ReasonId> => ({
    ...fault,
    serviceIds: serviceIdsOf(pair),
    relatedPaths: [isIn(pair.other.path, fault.path) ? pair.group.path : pair.other.path],
  });
  return defineRule<PairFacts, ReasonId>({
    ...text,
    check: (pair) => {
      const answer = check(pair);
      if (typeof answer === 'string') return answer;
      return isList(answer) ? answer.map((fault) => named(fault, pair)) : named(answer, pair);
    },
  });
};
