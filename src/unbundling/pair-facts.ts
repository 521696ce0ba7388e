import {
  type Answer,
  type DatedSubject,
  defineRule,
  type Fault,
  type Rule,
  type Subject,
} from '../finding/rule.js';
import type { RuleOptions } from '../finding/rule-options.js';
import { sameId } from '../input/read-input.js';
import { hasText } from '../record/member-note.js';
import {
  familyOf,
  isComparedFamily,
  patientNeedNotBePresent,
  type SameDayFamily,
  sameDayFamilies,
} from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { type EditEdition, type EditionNeed, editBetween } from '../reference/edits/edit-index.js';
import type { PtpEdit } from '../reference/edits/ptp-table.js';
import { type PayerPolicy, unconfirmedCitations } from '../reference/payer-policy.js';
import type { BilledService } from './billed-service.js';
import {
  type EditTerms,
  editTermsOf,
  type PairModifiers,
  pairModifiers,
  programOf,
} from './pair-edits.js';
import {
  clinicianOf,
  keyOfLine,
  noteIdOf,
  overlapMinutes,
  type ServiceLine,
  sharesSession,
  whereOfLines,
} from './service-line.js';
import { type IsCopy, sameWords } from './text-comparison.js';

/** What is derived once from a group line and another line, for all rules about pairs. */
export interface PairFacts extends DatedSubject, PairModifiers {
  readonly patientId: string;
  readonly group: ServiceLine;
  readonly other: ServiceLine;
  /** The code family of the other line; for a second group line, `'group'`. */
  readonly family: SameDayFamily;
  /** Whether times, notes, and medical necessity are compared: not with a drug screen or across claim types. */
  readonly compared: boolean;
  /** Whether both lines have one date and claim type. Other lines are a pair only if their times overlap. */
  readonly sameDay: boolean;
  /** Whether both lines have one claim type. Across claim types only times are compared. */
  readonly sameSetting: boolean;
  /** Whether the lines go to two payers. Then only times, encounters, and notes are compared. */
  readonly twoPayers: boolean;
  /** The policy of the group line, or of the other line if the group line has none. */
  readonly policy: PayerPolicy | undefined;
  readonly edit: PtpEdit | undefined;
  readonly editTerms: EditTerms;
  /** The program of the edits. */
  readonly program: string;
  readonly overlapMinutes: number | null;
  /** Whether time may be shared: the patient need not be present at the other service, which is another clinician's. */
  readonly mayShareTime: boolean;
  readonly sharesEncounter: boolean;
  /** `'id'` if both lines use one note ID, `'text'` if one note's text is a copy of the other's. */
  readonly sharedNote: 'id' | 'text' | undefined;
  /** Whether the lines are known from claims alone, and lack what claims never have. */
  readonly claimsOnly: boolean;
  /** Whether each line documents a medical necessity of its own. */
  readonly ownNecessity: boolean;
  /** Whether the payer requires a modifier between the two lines, with or without an edit. */
  readonly payerRequiresModifier: boolean;
}

/** Finds the edition of edits for a pair. */
export type EditionOf = (need: EditionNeed, terms: EditTerms) => EditEdition | undefined;

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

const areDocumented = (...lines: readonly ServiceLine[]): boolean =>
  lines.every(
    (line) =>
      line.times !== undefined &&
      noteIdOf(line) !== undefined &&
      hasText(line.service.note?.medicalNecessity),
  );

const familyOfOther = ({ isGroup, service, serviceDate }: ServiceLine): SameDayFamily =>
  isGroup ? 'group' : familyOf(inForceOrOldest(sameDayFamilies, serviceDate), service.code);

const hasTwoPayers = (a: ServiceLine, b: ServiceLine): boolean =>
  hasText(a.service.payerId) &&
  hasText(b.service.payerId) &&
  a.service.payerId !== b.service.payerId;

const areTwoClinicians = (a: BilledService, b: BilledService): boolean => {
  const [one, other] = [clinicianOf(a), clinicianOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

const mayShareTimeOf = (group: ServiceLine, { service, serviceDate }: ServiceLine): boolean =>
  inForceOrOldest(patientNeedNotBePresent, serviceDate).includes(service.code) &&
  areTwoClinicians(group.service, service);

/** Derives the facts of a pair. No edit and no payer's rule about one date applies across dates or claim types. */
export const pairFacts = (
  group: ServiceLine,
  other: ServiceLine,
  editionOf: EditionOf,
  isCopy: IsCopy,
  evidence?: RuleOptions['evidence'],
): PairFacts => {
  const { path, serviceDate, patientId } = group;
  const family = familyOfOther(other);
  const twoPayers = hasTwoPayers(group, other);
  const policy = group.policy ?? (twoPayers ? undefined : other.policy);
  const sameSetting = group.setting === other.setting;
  const sameDay = sameSetting && serviceDate === other.serviceDate;
  const editTerms = editTermsOf(group, other, policy, twoPayers);
  const program = programOf(policy);
  const edition = sameDay
    ? editionOf({ setting: group.setting, program, serviceDate }, editTerms)
    : undefined;
  const edit = edition && editBetween(edition, group.service.code, other.service.code, serviceDate);
  const payerRequiresModifier =
    sameDay &&
    !twoPayers &&
    family === 'individual' &&
    policy?.sameDayIndividual === 'modifier-required';
  const needed = payerRequiresModifier || (edit?.modifierIndicator === '1' && editTerms !== 'none');
  return {
    path,
    where: whereOfLines([group, other]),
    about: [keyOfLine(group), keyOfLine(other)],
    serviceDate,
    patientId,
    group,
    other,
    family,
    compared: sameSetting && isComparedFamily(family),
    claimsOnly: evidence === 'claims-only' && !areDocumented(group, other),
    sameDay,
    sameSetting,
    twoPayers,
    policy,
    unconfirmed: unconfirmedCitations(policy, serviceDate),
    edit,
    editTerms,
    program,
    overlapMinutes: overlapMinutes(group, other),
    mayShareTime: mayShareTimeOf(group, other),
    sharesEncounter:
      sameId(group.service.encounterId, other.service.encounterId) ||
      sharesSession(group.service, other.service),
    sharedNote: sameSetting ? sharedNoteOf(group, other, isCopy) : undefined,
    ownNecessity: ownNecessityOf(group, other),
    payerRequiresModifier,
    ...pairModifiers({ group, other, family, policy, needed }),
  };
};

/** Where a report says that claims alone do not show whether services are distinct. */
export interface UndocumentedPair extends Subject {
  /** The lines of the pair; none for a report. */
  readonly serviceIds: readonly string[];
}

/** The service IDs of a pair, the group line first. */
export const serviceIdsOf = ({ group, other }: PairFacts): [string, string] => [
  group.service.serviceId,
  other.service.serviceId,
];

const isList = <ReasonId extends string>(
  answer: Fault<ReasonId> | readonly Fault<ReasonId>[],
): answer is readonly Fault<ReasonId>[] => Array.isArray(answer);

const isIn = (whole: string, path = ''): boolean => path === whole || path.startsWith(`${whole}/`);

/** The answer about a pair. Each of its faults names both lines. */
export const namingBoth = <ReasonId extends string>(
  answer: Answer<ReasonId>,
  pair: PairFacts,
): Answer<ReasonId> => {
  const named = (fault: Fault<ReasonId>): Fault<ReasonId> => ({
    ...fault,
    serviceIds: serviceIdsOf(pair),
    relatedPaths: [isIn(pair.other.path, fault.path) ? pair.group.path : pair.other.path],
  });
  if (typeof answer === 'string' || 'passed' in answer) return answer;
  return isList(answer) ? answer.map(named) : named(answer);
};

/** Defines a rule about a pair. Each of its faults names both lines. */
// @__NO_SIDE_EFFECTS__
export const definePairRule = <const ReasonId extends string>({
  check,
  ...text
}: Parameters<typeof defineRule<PairFacts, ReasonId>>[0]): Rule<PairFacts> =>
  defineRule<PairFacts, ReasonId>({ ...text, check: (pair) => namingBoth(check(pair), pair) });
