import type { Subject } from '../finding/rule.js';
import { hasText } from '../record/member-note.js';
import type { MemberFacts } from '../record/session-facts.js';
import { groupPsychotherapyCode } from '../reference/codes/group-codes.js';
import { interactiveComplexityCode } from '../reference/codes/interactive-complexity.js';
import { inForce } from '../reference/dated.js';
import { codesWithoutOneUnit, unitsPerGroupSession } from '../reference/figures/units.js';
import type { UnitBasis } from '../reference/payer-policy.js';
import type { BatchFacts } from './batch-facts.js';
import type { Billing } from './billing.js';
import { dottedDiagnoses } from './diagnoses.js';

/** What is known of the claim that a member who attended would have. */
export interface ClaimFacts extends Subject {
  readonly patientId: string;
  /** The member whose claim it would be. */
  readonly of: MemberFacts;
  readonly billing: Billing;
  /** The payer's code for group psychotherapy. */
  readonly groupCode: string;
  /** Units of the group line; `undefined` where the payer does not say how they count, or none is whole. */
  readonly units: number | undefined;
  /** Whether this member's reason for interactive complexity is documented. */
  readonly complexityDocumented: boolean;
  /** Whether interactive complexity is asked for every one of several members who attended. */
  readonly complexityForAll: boolean;
  /** The codes for which a charge is needed. */
  readonly codes: readonly string[];
  /** ICD-10-CM with the dot, primary first, each once. */
  readonly diagnoses: readonly string[];
}

const wholeUnits = (basis: UnitBasis, minutes: number): number | undefined => {
  if (basis.basis === 'session') return 1;
  const exact = minutes / basis.minutesPerUnit;
  const units = Math.floor(basis.rounding === 'down' ? exact : exact + 0.5);
  return units > 0 ? units : undefined;
};

const unitsOf = (
  { policy, minutes, serviceDate }: MemberFacts,
  code: string,
): number | undefined => {
  const perSession = inForce(unitsPerGroupSession, serviceDate)?.value ?? 1;
  if (code === groupPsychotherapyCode) return perSession;
  if (policy?.units) return wholeUnits(policy.units, minutes);
  return inForce(codesWithoutOneUnit, serviceDate)?.value.includes(code) ? undefined : perSession;
};

/** Derives what is known of the claim of a member who attended. */
export const claimFacts = (
  member: MemberFacts,
  { billing, complexityForAll }: BatchFacts,
): ClaimFacts => {
  const groupCode = member.policy?.code ?? groupPsychotherapyCode;
  const complexityDocumented = hasText(member.member.interactiveComplexity);
  return {
    path: member.path,
    serviceDate: member.serviceDate,
    patientId: member.patientId,
    of: member,
    billing,
    groupCode,
    units: unitsOf(member, groupCode),
    complexityDocumented,
    complexityForAll,
    // The add-on may follow 90853 alone, whatever a setting makes of the rule that says so.
    codes:
      complexityDocumented && groupCode === groupPsychotherapyCode
        ? [groupCode, interactiveComplexityCode]
        : [groupCode],
    diagnoses: dottedDiagnoses(member.member.diagnoses ?? []),
  };
};

/** Cents per unit of a code; one number is for the group code alone. */
export const chargePerUnit = (
  { billing: { chargeCents }, groupCode }: ClaimFacts,
  code: string,
): number | undefined => {
  if (typeof chargeCents === 'number') return code === groupCode ? chargeCents : undefined;
  return Object.hasOwn(chargeCents, code) ? chargeCents[code] : undefined;
};
