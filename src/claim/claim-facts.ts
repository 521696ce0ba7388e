import type { DatedSubject } from '../finding/rule.js';
import { type GroupUnits, groupCodeOf, groupUnitsOf } from '../member/group-units.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import {
  groupPsychotherapyCode,
  interactiveComplexityCode,
} from '../reference/codes/group-codes.js';
import type { Billing } from './billing.js';

/** The facts of a session whose claims are to be built. */
export interface BatchFacts extends SessionFacts {
  readonly billing: Billing;
  /** Whether several members attended and interactive complexity is requested for every one of them. */
  readonly complexityForAll: boolean;
}

/** The facts of the claim of one member who attended. */
export interface ClaimFacts extends DatedSubject, GroupUnits {
  readonly patientId: string;
  readonly attendee: MemberFacts;
  readonly billing: Billing;
  /** The payer's code for group psychotherapy. */
  readonly groupCode: string;
  /** Whether a reason for interactive complexity is documented for this member. */
  readonly complexityDocumented: boolean;
  /** Whether several members attended and interactive complexity is requested for every one of them. */
  readonly complexityForAll: boolean;
  /** The codes that need a charge. */
  readonly codes: readonly string[];
  /** The payer's number of the claim that this one replaces. */
  readonly originalClaimNumber: string | undefined;
  /** ICD-10-CM with the dot, primary first, each once. */
  readonly diagnoses: readonly string[];
}

/** Derives the facts that all claims of a session share. */
export const batchFacts = (facts: SessionFacts, billing: Billing): BatchFacts => ({
  ...facts,
  billing,
  complexityForAll:
    facts.patientsAttended > 1 &&
    facts.attending.every(
      ({ member, neverPresent }) => neverPresent || hasText(member.interactiveComplexity),
    ),
});

const dotAt = 3;

const dotted = (code: string): string => {
  const bare = code.replace('.', '');
  return bare.length > dotAt ? `${bare.slice(0, dotAt)}.${bare.slice(dotAt)}` : bare;
};

/** Derives the facts of the claim of a member who attended. */
export const claimFacts = (
  member: MemberFacts,
  { billing, complexityForAll }: BatchFacts,
): ClaimFacts => {
  const { interactiveComplexity, diagnoses = [] } = member.member;
  const groupCode = groupCodeOf(member);
  const complexityDocumented = hasText(interactiveComplexity);
  const { replaces = {} } = billing;
  return {
    path: member.path,
    where: [member.session.recorded.sessionId],
    input: member.session.recorded,
    serviceDate: member.serviceDate,
    patientId: member.patientId,
    attendee: member,
    billing,
    groupCode,
    ...groupUnitsOf(member),
    complexityDocumented,
    complexityForAll,
    // The add-on may follow 90853 alone, even where the rule that says so is turned off.
    codes:
      complexityDocumented && groupCode === groupPsychotherapyCode
        ? [groupCode, interactiveComplexityCode]
        : [groupCode],
    originalClaimNumber: Object.hasOwn(replaces, member.patientId)
      ? replaces[member.patientId]
      : undefined,
    diagnoses: [...new Set(diagnoses.map(dotted))],
  };
};

/** Cents per unit of a code. A single number is the charge of the group code alone. */
export const chargePerUnit = (
  { billing: { chargeCents }, groupCode }: ClaimFacts,
  code: string,
): number | undefined => {
  if (typeof chargeCents === 'number') return code === groupCode ? chargeCents : undefined;
  return Object.hasOwn(chargeCents, code) ? chargeCents[code] : undefined;
};
