import * as z from 'zod/mini';
import { inOrder } from '../input/lists.js';
import type { PayerTotal, RemittanceReport } from '../remittance/remittance-report.js';

/** What payers answered. */
export interface PaidTotals {
  claims: number;
  chargeCents: number;
  paidCents: number;
  /** What is left to patients. */
  patientCents: number;
  /** Charges of claims that were denied or rejected as a whole. */
  deniedCents: number;
  /** First claims on which the payer decided; claims without an answer, rejected by a clearinghouse, or voided are not. */
  adjudicated: number;
  /** Those of them that were paid without a denial. */
  paidAtFirst: number;
  /** `paidAtFirst` as a share of `adjudicated`; `null` if there are none. */
  firstPassRate: number | null;
  /** Sorted by payer ID. */
  byPayer: PayerTotal[];
}

const count = z.int().check(z.gte(0));
const cents = z.int();

/** The shape of {@link PaidTotals}. */
export const paidTotalsSchema: z.core.$ZodType<PaidTotals> = z.object({
  claims: count,
  chargeCents: cents,
  paidCents: cents,
  patientCents: cents,
  deniedCents: cents,
  adjudicated: count,
  paidAtFirst: count,
  firstPassRate: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  byPayer: z.array(
    z.object({
      payerId: z.string(),
      claims: count,
      chargeCents: cents,
      paidCents: cents,
      patientCents: cents,
      deniedCents: cents,
    }),
  ),
});

const decided: readonly string[] = ['paid', 'paid-short', 'partly-denied', 'denied', 'reversed'];
const paidInFull: readonly string[] = ['paid', 'paid-short'];

const sumOfPayer = (payerId: string, totals: readonly PayerTotal[]): PayerTotal => {
  const sum = { payerId, claims: 0, chargeCents: 0, paidCents: 0, patientCents: 0, deniedCents: 0 };
  for (const total of totals) {
    sum.claims += total.claims;
    sum.chargeCents += total.chargeCents;
    sum.paidCents += total.paidCents;
    sum.patientCents += total.patientCents;
    sum.deniedCents += total.deniedCents;
  }
  return sum;
};

/** Adds up remittance reports. */
export const paidTotalsOf = (reports: readonly RemittanceReport[]): PaidTotals => {
  const totals = reports.flatMap((report) => report.totals.byPayer);
  const { payerId: _, ...sum } = sumOfPayer('', totals);
  const firsts = reports
    .flatMap(({ claims }) => claims)
    .filter(({ state, frequencyCode }) => decided.includes(state) && frequencyCode !== '8');
  // A claim that had to be replaced was not paid at first, however its replacement is answered.
  const paid = firsts.filter(
    ({ state, frequencyCode }) => paidInFull.includes(state) && frequencyCode !== '7',
  );
  const payerIds = [...new Set(totals.map(({ payerId }) => payerId))].sort(inOrder);
  return {
    ...sum,
    adjudicated: firsts.length,
    paidAtFirst: paid.length,
    firstPassRate: firsts.length === 0 ? null : paid.length / firsts.length,
    byPayer: payerIds.map((payerId) =>
      sumOfPayer(
        payerId,
        totals.filter((total) => total.payerId === payerId),
      ),
    ),
  };
};
