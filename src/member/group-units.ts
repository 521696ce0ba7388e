import type { MemberFacts } from '../record/session-facts.js';
import { groupPsychotherapyCode } from '../reference/codes/group-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { codesWithoutOneUnit, unitsPerGroupSession } from '../reference/figures/units.js';
import type { UnitBasis } from '../reference/policy-terms.js';
import { isBounded, minutesOf } from '../time/interval.js';

/** The units of a member’s group line. */
export interface GroupUnits {
  /** `undefined` where the payer does not say how units count, none is whole, or the minutes are not recorded. */
  readonly units: number | undefined;
  /** What is not recorded and decides how many units there are. */
  readonly unitsLack: 'presence-not-recorded' | 'session-time-not-recorded' | undefined;
}

/** The code under which the member’s payer wants group psychotherapy. */
export const groupCodeOf = ({ policy }: MemberFacts): string =>
  policy?.code ?? groupPsychotherapyCode;

type TimeBasis = Extract<UnitBasis, { basis: 'minutes' }>;

const wholeUnits = (basis: TimeBasis, minutes: number): number | undefined => {
  const exact = minutes / basis.minutesPerUnit;
  const units = Math.floor(basis.rounding === 'down' ? exact : exact + 0.5);
  return units > 0 ? units : undefined;
};

// Minutes that are not recorded leave the units open only where they change them.
const unitsByPolicy = (basis: TimeBasis, { presence }: MemberFacts): GroupUnits => {
  const least = wholeUnits(basis, minutesOf(presence.certain));
  if (!presence.present.every(isBounded))
    return {
      units: undefined,
      unitsLack: presence.isRecorded ? 'session-time-not-recorded' : 'presence-not-recorded',
    };
  return least === wholeUnits(basis, minutesOf(presence.present))
    ? { units: least, unitsLack: undefined }
    : { units: undefined, unitsLack: 'presence-not-recorded' };
};

/** How many units the member’s group line has. */
export const groupUnitsOf = (member: MemberFacts): GroupUnits => {
  const { policy, serviceDate } = member;
  const code = groupCodeOf(member);
  const perSession = {
    units: inForceOrOldest(unitsPerGroupSession, serviceDate),
    unitsLack: undefined,
  };
  if (code === groupPsychotherapyCode) return perSession;
  if (policy?.units?.basis === 'minutes') return unitsByPolicy(policy.units, member);
  const unknown =
    !policy?.units && inForceOrOldest(codesWithoutOneUnit, serviceDate).includes(code);
  return unknown ? { units: undefined, unitsLack: undefined } : perSession;
};
