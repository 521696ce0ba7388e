import { distinctServiceModifiers, type SameDayFamily } from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import type { ServiceLine } from './service-line.js';
import type { PairModifier } from './unbundling-report.js';

/** Two lines and what the accepted modifiers depend on. */
export interface ModifierQuestion {
  readonly group: ServiceLine;
  readonly other: ServiceLine;
  readonly family: SameDayFamily;
  readonly policy: PayerPolicy | undefined;
  readonly needed: boolean;
}

/** What two lines carry, and what of it says that the services were distinct. */
export interface SameDayModifiers {
  /** As the report shows it. */
  readonly modifier: PairModifier;
  /** Those of each line that claim a distinct service, rightly or not. */
  readonly claims: { readonly ofGroup: readonly string[]; readonly ofOther: readonly string[] };
}

const on = ({ service: { modifiers = [] } }: ServiceLine): readonly string[] => modifiers;

/** The modifiers of a pair, and whether they would do. */
export const sameDayModifiers = ({
  group,
  other,
  family,
  policy,
  needed,
}: ModifierQuestion): SameDayModifiers => {
  const known = inForceOrOldest(distinctServiceModifiers, group.serviceDate);
  const { evaluationAndManagement: forVisits } = known;
  const present = [...on(group), ...on(other)];
  // 25 counts on the visit alone, whatever a payer lists.
  const listed = (policy?.distinctServiceModifiers ?? known.accepted).filter(
    (modifier) => modifier !== forVisits,
  );
  const anywhere = family === 'evaluation-and-management' ? [] : listed;
  const isVisit = family === 'evaluation-and-management' || family === 'visit';
  const visitSaysSo = isVisit && on(other).includes(forVisits);
  const claimsOf = (line: ServiceLine): string[] =>
    on(line).filter((one) => known.claiming.includes(one) || listed.includes(one));
  return {
    modifier: {
      present,
      needed,
      accepted: isVisit ? [forVisits, ...anywhere] : anywhere,
      sufficient: !needed || visitSaysSo || present.some((modifier) => anywhere.includes(modifier)),
    },
    claims: {
      ofGroup: claimsOf(group),
      ofOther: [...claimsOf(other), ...(visitSaysSo ? [forVisits] : [])],
    },
  };
};
