import type { DatedSubject } from '../finding/rule.js';
import { type GroupUnits, groupCodeOf, groupUnitsOf } from '../member/group-units.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts, SessionFacts } from '../record/session-facts.js';
import {
  groupPsychotherapyCode,
  interactiveComplexityCode,
} from '../reference/codes/group-codes.js';
import {
  type PayerPolicy,
  type PoliciesByPayer,
  policyInForce,
  unconfirmedCitations,
} from '../reference/payer-policy.js';
import { type ClaimCoverages, claimCoverages } from './claim-coverages.js';
import type { ClaimTerms } from './claim-terms.js';

/** The facts of a session whose claims are to be built. */
export interface BatchFacts extends SessionFacts {
  readonly billing: ClaimTerms;
}

/** What the record says about the claim of one member who attended. */
export interface ClaimFacts extends DatedSubject, GroupUnits {
  readonly patientId: string;
  readonly attendee: MemberFacts;
  /** The payer's code for group psychotherapy. */
  readonly groupCode: string;
  /** Whether a reason for interactive complexity is documented for this member. */
  readonly complexityDocumented: boolean;
  /** Whether several members attended and interactive complexity is requested for every one of them. */
  readonly complexityForAll: boolean;
  /** The codes that need a charge. */
  readonly codes: readonly string[];
  /** ICD-10-CM with the dot, primary first, each once. */
  readonly diagnoses: readonly string[];
}

/** The facts of a claim and how it is billed. */
export interface BilledClaimFacts extends ClaimFacts {
  readonly billing: ClaimTerms;
  /** The payer's number of the claim that this one replaces. */
  readonly originalClaimNumber: string | undefined;
  /** What the patient has paid. */
  readonly patientPaidCents: number | undefined;
  /** The payer that the claim is for, and the others. */
  readonly coverages: ClaimCoverages;
  /** The policy of that payer in force on the date of service. */
  readonly billedPolicy: PayerPolicy | undefined;
}

/** Whether several members attended and interactive complexity is requested for every one of them. */
export const complexityForAll = ({ patientsAttended, attending }: SessionFacts): boolean =>
  patientsAttended > 1 &&
  attending.every(
    ({ member, neverPresent }) => neverPresent || hasText(member.interactiveComplexity),
  );

const dotAt = 3;

const dotted = (code: string): string => {
  const bare = code.replace('.', '');
  return bare.length > dotAt ? `${bare.slice(0, dotAt)}.${bare.slice(dotAt)}` : bare;
};

/**
 * Derives what the record says about the claim of a member who attended.
 *
 * @param forAll Whether interactive complexity is requested for everyone: {@link complexityForAll}.
 */
export const claimFacts = (member: MemberFacts, forAll: boolean): ClaimFacts => {
  const { interactiveComplexity, diagnoses = [] } = member.member;
  const groupCode = groupCodeOf(member);
  const complexityDocumented = hasText(interactiveComplexity);
  return {
    path: member.path,
    where: [member.session.recorded.sessionId],
    input: member.session.recorded,
    serviceDate: member.serviceDate,
    patientId: member.patientId,
    unconfirmed: member.unconfirmed,
    attendee: member,
    groupCode,
    ...groupUnitsOf(member),
    complexityDocumented,
    complexityForAll: forAll,
    // The add-on may follow 90853 alone, even where the rule that says so is turned off.
    codes:
      complexityDocumented && groupCode === groupPsychotherapyCode
        ? [groupCode, interactiveComplexityCode]
        : [groupCode],
    diagnoses: [...new Set(diagnoses.map(dotted))],
  };
};

const ofPatient = <T>(byPatient: Readonly<Record<string, T>> = {}, patientId: string) =>
  Object.hasOwn(byPatient, patientId) ? byPatient[patientId] : undefined;

/** Adds how the claim is billed, and to whom. */
export const billedClaimFacts = (
  facts: ClaimFacts,
  billing: ClaimTerms,
  payers: PoliciesByPayer | undefined,
): BilledClaimFacts => {
  const { patientId, serviceDate, attendee } = facts;
  const { claimFor = 'primary' } = billing;
  const coverages = claimCoverages(attendee.member, claimFor);
  const { payerId = '' } = coverages;
  const isLater = claimFor !== 'primary';
  const billedPolicy = isLater
    ? payers && policyInForce(payers, payerId, serviceDate)
    : attendee.policy;
  const unconfirmed = unconfirmedCitations(billedPolicy, serviceDate);
  return {
    ...facts,
    // The limits of a later payer are those of its own policy.
    ...(unconfirmed && isLater
      ? { unconfirmed: [...(facts.unconfirmed ?? []), ...unconfirmed] }
      : {}),
    billing,
    originalClaimNumber: ofPatient(billing.replaces, patientId),
    patientPaidCents: ofPatient(billing.patientPaidCents, patientId),
    coverages,
    billedPolicy,
  };
};

/** Cents per unit of a code. A single number is the charge of the group code alone. */
export const chargePerUnit = (
  { billing: { chargeCents }, groupCode }: BilledClaimFacts,
  code: string,
): number | undefined => {
  if (typeof chargeCents === 'number') return code === groupCode ? chargeCents : undefined;
  return Object.hasOwn(chargeCents, code) ? chargeCents[code] : undefined;
};
