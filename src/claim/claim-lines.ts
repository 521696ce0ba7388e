import { claimLimits } from '../reference/figures/claim-limits.js';
import { type BilledClaimFacts, chargePerUnit } from './claim-facts.js';
import { lineModifiers } from './line-modifiers.js';
import type { ServiceLine } from './professional-claim.js';

/** The service lines of a member’s claim; `undefined` where the units or a charge are unknown. */
export const claimLines = (facts: BilledClaimFacts): ServiceLine[] | undefined => {
  const diagnosisPointers = facts.diagnoses
    .slice(0, claimLimits.pointers)
    .map((_, index) => index + 1);
  // 90785 follows 90853 alone and has the same units.
  const { units } = facts;
  const lines: ServiceLine[] = [];
  for (const code of facts.codes) {
    const cents = chargePerUnit(facts, code);
    if (units === undefined || cents === undefined) return undefined;
    lines.push({
      lineNumber: lines.length + 1,
      code,
      modifiers: lineModifiers(facts.attendee),
      units,
      chargeCents: cents * units,
      serviceDate: facts.serviceDate,
      diagnosisPointers: [...diagnosisPointers],
    });
  }
  return lines;
};

/** The sum of the lines in cents. */
export const chargeOfLines = (lines: readonly ServiceLine[]): number =>
  lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0);
