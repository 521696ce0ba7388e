import { sameId } from '../input/read-input.js';
import {
  distinctServiceModifiers,
  isVisitFamily,
  type SameDayFamily,
  takesOnlyVisitModifier,
} from '../reference/codes/same-day-codes.js';
import { inForceOrOldest } from '../reference/dated.js';
import { medicareProgram } from '../reference/edits/ncci-program.js';
import type { PayerPolicy } from '../reference/payer-policy.js';
import { renderingNpiOf, type ServiceLine } from './service-line.js';
import type { PairModifier } from './unbundling-report.js';

/**
 * How an NCCI procedure-to-procedure edit applies to two lines.
 *
 * - `applies`: one rendering provider, and the payer applies NCCI edits, or those of a named program.
 * - `not-known`: one rendering provider, and no policy says whether the payer applies them.
 * - `other-rendering-provider`: two rendering providers of one billing provider, or an unknown one.
 * - `none`: no shared billing provider, two payers, or a payer that ignores NCCI edits.
 */
export type EditTerms = 'applies' | 'not-known' | 'other-rendering-provider' | 'none';

/** How NCCI edits apply to two lines under a policy. */
export const editTermsOf = (
  { service: a }: ServiceLine,
  { service: b }: ServiceLine,
  policy: PayerPolicy | undefined,
  twoPayers: boolean,
): EditTerms => {
  if (twoPayers || policy?.ncci === 'ignore') return 'none';
  if (!sameId(renderingNpiOf(a), renderingNpiOf(b)))
    return sameId(a.billingNpi, b.billingNpi) ? 'other-rendering-provider' : 'none';
  return policy?.ncci === 'apply' || policy?.ncciProgram !== undefined ? 'applies' : 'not-known';
};

/** The program whose edits apply under a policy, or are assumed without one. */
export const programOf = (policy: PayerPolicy | undefined): string =>
  policy?.ncciProgram ?? medicareProgram;

/** Two lines and what decides which modifiers are accepted between them. */
export interface ModifierQuestion {
  readonly group: ServiceLine;
  readonly other: ServiceLine;
  readonly family: SameDayFamily;
  readonly policy: PayerPolicy | undefined;
  readonly needed: boolean;
}

/** The modifiers of two lines. */
export interface PairModifiers {
  /** As shown on the report. */
  readonly modifier: PairModifier;
  /** The modifiers on each line that claim a distinct service, rightly or not. */
  readonly distinctModifiers: {
    readonly ofGroup: readonly string[];
    readonly ofOther: readonly string[];
  };
}

const on = ({ service: { modifiers = [] } }: ServiceLine): readonly string[] => modifiers;

/** The modifiers of a pair, and whether they are sufficient. */
export const pairModifiers = ({
  group,
  other,
  family,
  policy,
  needed,
}: ModifierQuestion): PairModifiers => {
  const known = inForceOrOldest(distinctServiceModifiers, group.serviceDate);
  const { evaluationAndManagement: forVisits } = known;
  const present = [...on(group), ...on(other)];
  // 25 counts only on the visit itself, even if the payer lists it.
  const listed = (policy?.distinctServiceModifiers ?? known.accepted).filter(
    (modifier) => modifier !== forVisits,
  );
  const onEitherLine = takesOnlyVisitModifier(family) ? [] : listed;
  const isVisit = isVisitFamily(family) || family === 'prolonged';
  const isMarkedVisit = isVisit && on(other).includes(forVisits);
  const claimedOn = (line: ServiceLine): string[] =>
    on(line).filter((one) => known.claiming.includes(one) || listed.includes(one));
  return {
    modifier: {
      present,
      needed,
      accepted: isVisit ? [forVisits, ...onEitherLine] : onEitherLine,
      sufficient:
        !needed || isMarkedVisit || present.some((modifier) => onEitherLine.includes(modifier)),
    },
    distinctModifiers: {
      ofGroup: claimedOn(group),
      ofOther: [...claimedOn(other), ...(isMarkedVisit ? [forVisits] : [])],
    },
  };
};
