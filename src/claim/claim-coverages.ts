import type { GroupMember } from '../record/group-member.js';
import { hasText } from '../record/member-note.js';
import { type OtherCoverage, type PayerOrder, payerOrders } from '../record/other-coverage.js';

/** The payer that a claim is for, and the patient’s other payers. */
export interface ClaimCoverages {
  readonly order: PayerOrder;
  /** `undefined` if no coverage of that order is recorded. */
  readonly payerId: string | undefined;
  /** The orders of the payers that must answer before this one. */
  readonly earlier: readonly PayerOrder[];
  /** In their order: the earlier payers with what they answered, and the later ones without. */
  readonly others: readonly OtherCoverage[];
}

const inOrder = (a: OtherCoverage, b: OtherCoverage): number =>
  payerOrders.indexOf(a.order) - payerOrders.indexOf(b.order);

// Each claim has its own copy.
const answered = ({ adjustments, lines, ...coverage }: OtherCoverage): OtherCoverage => ({
  ...coverage,
  ...(adjustments ? { adjustments: adjustments.map((one) => ({ ...one })) } : {}),
  ...(lines
    ? {
        lines: lines.map((line) => ({
          ...line,
          adjustments: line.adjustments.map((one) => ({ ...one })),
        })),
      }
    : {}),
});

/** Sorts a member’s coverages for the claim to one of the payers. */
export const claimCoverages = (
  { payerId, otherCoverages = [] }: GroupMember,
  order: PayerOrder,
): ClaimCoverages => {
  const earlier = payerOrders.slice(0, payerOrders.indexOf(order));
  const own = otherCoverages.find((coverage) => coverage.order === order)?.payerId;
  return {
    order,
    payerId: order === 'primary' ? payerId : own,
    earlier,
    others: otherCoverages
      .filter((coverage) => coverage.order !== order)
      .sort(inOrder)
      .map((coverage) =>
        earlier.includes(coverage.order)
          ? answered(coverage)
          : { payerId: coverage.payerId, order: coverage.order },
      ),
  };
};

/** Where a member’s coverages contradict each other: the index of the entry, and the key. */
export interface CoverageContradiction {
  readonly index: number;
  readonly key: 'payerId' | 'order';
}

/**
 * The contradictions among a member’s coverages: an order or payer that is there twice, a first payer who is not the
 * member’s own, a third payer without a second.
 */
export const coverageContradictions = ({
  payerId: own,
  otherCoverages = [],
}: GroupMember): CoverageContradiction[] =>
  otherCoverages.flatMap(({ payerId, order }, index): CoverageContradiction[] => {
    const before = otherCoverages.slice(0, index);
    if (before.some((coverage) => coverage.order === order)) return [{ index, key: 'order' }];
    if (order === 'tertiary' && !otherCoverages.some((one) => one.order === 'secondary'))
      return [{ index, key: 'order' }];
    const isOwn = payerId === own;
    const contradicts =
      order === 'primary'
        ? hasText(own) && !isOwn
        : isOwn || before.some((coverage) => coverage.payerId === payerId);
    return contradicts ? [{ index, key: 'payerId' }] : [];
  });
