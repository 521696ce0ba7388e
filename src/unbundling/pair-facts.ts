import type { Subject } from '../finding/rule.js';
import { hasText } from '../record/member-note.js';
import {
  familyOf,
  type SameDayFamily,
  sameDayFamilies,
} from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { type EditEdition, editBetween } from '../reference/edits/edit-shelf.js';
import type { PtpEdit } from '../reference/edits/ptp-table.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { type EditTerms, editTerms } from './edit-terms.js';
import { type SameDayModifiers, sameDayModifiers } from './same-day-modifiers.js';
import { type SameText, sameWords } from './same-text.js';
import { noteIdOf, overlapMinutes, type ServiceLine, sameId } from './service-line.js';

/** What is derived once from a group line and another line, and asked by every rule about pairs. */
export interface PairFacts extends Subject, SameDayModifiers {
  readonly patientId: string;
  readonly group: ServiceLine;
  readonly other: ServiceLine;
  /** The family of the other line's code; a second group is `'other'`. */
  readonly family: SameDayFamily;
  /** Whether times, notes and necessity of the two are compared: not with a drug screen, nor with a second group. */
  readonly compared: boolean;
  /** Whether the lines go to two payers: then only time, encounter and note are compared. */
  readonly twoPayers: boolean;
  /** The group line's policy, or the other's where it has none. */
  readonly policy: PayerPolicy | undefined;
  readonly edit: PtpEdit | undefined;
  readonly terms: EditTerms;
  readonly overlapMinutes: number | null;
  readonly sharesEncounter: boolean;
  /** One note id on both, or a text that is a clone of the other's. */
  readonly sharedNote: 'id' | 'text' | undefined;
  /** Whether both lines say why they were needed, each for itself. */
  readonly ownNecessity: boolean;
  /** Whether the payer asks for a modifier between the two, edit or not. */
  readonly payerWantsModifier: boolean;
}

const sharedNoteOf = (
  group: ServiceLine,
  other: ServiceLine,
  sameText: SameText,
): PairFacts['sharedNote'] => {
  if (sameId(noteIdOf(group), noteIdOf(other))) return 'id';
  return sameText(group.service.note?.text, other.service.note?.text) ? 'text' : undefined;
};

const ownNecessityOf = (group: ServiceLine, other: ServiceLine): boolean => {
  const ofGroup = group.service.note?.medicalNecessity;
  const ofOther = other.service.note?.medicalNecessity;
  return hasText(ofGroup) && hasText(ofOther) && !sameWords(ofGroup, ofOther);
};

const familyOfOther = ({ isGroup, service, serviceDate }: ServiceLine): SameDayFamily =>
  isGroup ? 'other' : familyOf(inForceOrOldest(sameDayFamilies, serviceDate), service.code);

const billedToTwo = (a: ServiceLine, b: ServiceLine): boolean =>
  hasText(a.service.payerId) &&
  hasText(b.service.payerId) &&
  a.service.payerId !== b.service.payerId;

/** Derives the facts of a pair. */
export const pairFacts = (
  group: ServiceLine,
  other: ServiceLine,
  edition: EditEdition | undefined,
  sameText: SameText,
): PairFacts => {
  const { path, serviceDate, patientId } = group;
  const family = familyOfOther(other);
  const twoPayers = billedToTwo(group, other);
  const policy = group.policy ?? (twoPayers ? undefined : other.policy);
  const edit = edition && editBetween(edition, group.service.code, other.service.code, serviceDate);
  const terms = editTerms(group, other, policy, twoPayers);
  const payerWantsModifier =
    !twoPayers && family === 'individual' && policy?.sameDayIndividual === 'modifier-required';
  const needed = payerWantsModifier || (edit?.modifierIndicator === '1' && terms !== 'none');
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
    terms,
    overlapMinutes: overlapMinutes(group, other),
    sharesEncounter: sameId(group.service.encounterId, other.service.encounterId),
    sharedNote: sharedNoteOf(group, other, sameText),
    ownNecessity: ownNecessityOf(group, other),
    payerWantsModifier,
    ...sameDayModifiers({ group, other, family, policy, needed }),
  };
};
