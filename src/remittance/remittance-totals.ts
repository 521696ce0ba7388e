import { groupedBy, groupedByEach, inOrder } from '../input/lists.js';
import type { RemittedReason } from './reasons.js';
import type { PayerTotal, ReconciledAnswer, RemittanceTotals } from './remittance-report.js';

/** A claim of the report, with its payer. */
export interface TotaledClaim {
  readonly payerId: string;
  readonly answer: ReconciledAnswer;
}

const sumOf = <Item>(items: readonly Item[], centsOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + centsOf(item), 0);

const lost: readonly string[] = ['denied', 'rejected'];

const payerTotal = ([payerId, claims]: [string, TotaledClaim[]]): PayerTotal => ({
  payerId,
  claims: claims.length,
  chargeCents: sumOf(claims, ({ answer }) => answer.chargeCents),
  paidCents: sumOf(claims, ({ answer }) => answer.paidCents),
  patientCents: sumOf(claims, ({ answer }) => answer.patientCents),
  deniedCents: sumOf(claims, ({ answer }) =>
    lost.includes(answer.state) ? answer.chargeCents : 0,
  ),
});

const mostFirst = (a: { cents: number }, b: { cents: number }): number => b.cents - a.cents;

/** Adds up the claims by payer, by reason, and by the rules of the reasons. */
export const remittanceTotals = (claims: readonly TotaledClaim[]): RemittanceTotals => {
  const reasons = claims.flatMap(({ answer }) => answer.reasons);
  const byCodes = groupedBy(reasons, ({ group, code, remark = '' }) =>
    [group, code, remark].join(' '),
  );
  const cents = (all: readonly RemittedReason[]): number => sumOf(all, (reason) => reason.cents);
  return {
    byPayer: [...groupedBy(claims, ({ payerId }) => payerId)]
      .map(payerTotal)
      .sort((a, b) => inOrder(a.payerId, b.payerId)),
    byReason: [...byCodes]
      .sort(([a], [b]) => inOrder(a, b))
      .flatMap(([, all]) => {
        const [first] = all;
        if (!first) return [];
        const { group, code, remark } = first;
        return [
          {
            group,
            code,
            ...(remark === undefined ? {} : { remark }),
            claims: all.length,
            cents: cents(all),
          },
        ];
      })
      .sort(mostFirst),
    byRule: [...groupedByEach(reasons, ({ rules }) => rules)]
      .map(([rule, all]) => ({ rule, claims: all.length, cents: cents(all) }))
      .sort((a, b) => inOrder(a.rule, b.rule))
      .sort(mostFirst),
  };
};
