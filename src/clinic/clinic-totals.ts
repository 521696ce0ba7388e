import * as z from 'zod/mini';
import type { Verdict } from '../finding/finding.js';
import { inOrder } from '../input/lists.js';
import type { SummarizedSession } from './summary-part.js';

/** Sessions, members, and money of a clinic, or of a month, a clinician, a payer, or a type of group. */
export interface ClinicTotals {
  /** Sessions with at least one such member. */
  sessions: number;
  /** Roster entries by verdict. */
  members: Record<Verdict | 'absent', number>;
  /** How many claims are held. */
  held: number;
  claimedCents: number;
  heldCents: number;
  notBilledCents: number;
  /** Members who attended and whose charge is not known: their amounts are in no sum. */
  withoutCharge: number;
  /** Ready members as a share of the members whose claims are due; `null` if there are none. */
  readyRate: number | null;
}

const count = z.int().check(z.gte(0));

/** The shape of {@link ClinicTotals}. */
export const clinicTotalsSchema: z.core.$ZodType<ClinicTotals> = z.object({
  sessions: count,
  members: z.object({ ready: count, review: count, blocked: count, absent: count }),
  held: count,
  claimedCents: count,
  heldCents: count,
  notBilledCents: count,
  withoutCharge: count,
  readyRate: z.nullable(z.number().check(z.gte(0), z.lte(1))),
});

/** Some members of a session who are alike, or one who is held. */
interface Members {
  readonly verdict: Verdict | 'absent';
  readonly members: number;
  readonly chargeCents?: number;
  readonly state: 'claimed' | 'ready' | 'not-billed' | 'absent' | 'held';
}

const centsOf = {
  claimed: 'claimedCents',
  ready: undefined,
  'not-billed': 'notBilledCents',
  absent: undefined,
  held: 'heldCents',
} as const;

/** Adds up sessions. */
export class Totals {
  #sessions = 0;
  #last: SummarizedSession | undefined;
  #due = 0;
  #dueReady = 0;
  readonly #sums = {
    members: { ready: 0, review: 0, blocked: 0, absent: 0 },
    held: 0,
    claimedCents: 0,
    heldCents: 0,
    notBilledCents: 0,
    withoutCharge: 0,
  };

  add(session: SummarizedSession, { verdict, members, chargeCents, state }: Members): void {
    this.count(session);
    const sums = this.#sums;
    sums.members[verdict] += members;
    if (state === 'absent') return;
    if (state === 'held') sums.held += members;
    if (state !== 'not-billed') this.#due += members;
    if (state !== 'not-billed' && verdict === 'ready') this.#dueReady += members;
    const sum = centsOf[state];
    if (sum && chargeCents !== undefined) sums[sum] += chargeCents;
    else sums.withoutCharge += members;
  }

  /** Counts a session, once. The sessions come one after the other. */
  count(session: SummarizedSession): void {
    if (this.#last === session) return;
    this.#last = session;
    this.#sessions += 1;
  }

  get result(): ClinicTotals {
    const { members, ...sums } = this.#sums;
    return {
      sessions: this.#sessions,
      members: { ...members },
      ...sums,
      readyRate: this.#due === 0 ? null : this.#dueReady / this.#due,
    };
  }
}

/** Totals by an ID. */
export class TotalsBy {
  readonly #totals = new Map<string, Totals>();

  of(id: string): Totals {
    const known = this.#totals.get(id);
    if (known) return known;
    const totals = new Totals();
    this.#totals.set(id, totals);
    return totals;
  }

  get result(): Record<string, ClinicTotals> {
    return Object.fromEntries(
      [...this.#totals]
        .sort(([a], [b]) => inOrder(a, b))
        .map(([id, totals]) => [id, totals.result] as const),
    );
  }
}
