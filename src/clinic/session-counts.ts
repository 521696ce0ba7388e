import { type FindingCounts, outcomes } from '../finding/finding.js';
import { inOrder } from '../input/lists.js';
import type { HeldPlace } from './clinic-summary.js';
import { Totals, TotalsBy } from './clinic-totals.js';
import { ReasonCounts } from './reason-counts.js';
import { type HeldMember, ruleOfFix, type SummarizedSession } from './summary-part.js';

/** Everything that is counted in one walk over the sessions. */
class SessionCounts {
  readonly #all = new Totals();
  readonly #byMonth = new TotalsBy();
  readonly #byClinician = new TotalsBy();
  readonly #byPayer = new TotalsBy();
  readonly #byGroupType = new TotalsBy();
  readonly #reasons = new ReasonCounts();
  readonly #counts: FindingCounts = { fail: 0, review: 0, 'no-data': 0, advice: 0, decided: 0 };
  readonly #places = new Map<string, HeldPlace>();

  add(session: SummarizedSession): void {
    const { serviceDate, groupType, held } = session;
    const groups = [
      this.#all,
      this.#byMonth.of(serviceDate.slice(0, 7)),
      this.#byGroupType.of(groupType),
    ];
    for (const group of groups) group.count(session);
    this.#addFindings(session);
    const heldLines = held.map((member) => ({ ...member, state: 'held' as const, members: 1 }));
    for (const line of [...session.members, ...heldLines]) {
      const { payerId = '', clinicianId = '' } = line;
      for (const group of [...groups, this.#byClinician.of(clinicianId), this.#byPayer.of(payerId)])
        group.add(session, line);
    }
    for (const member of held) this.#addPlace(member);
  }

  #addFindings({ findings }: SummarizedSession): void {
    for (const [fix, tally] of Object.entries(findings)) {
      const rule = ruleOfFix(fix);
      const reason = fix.slice(rule.length + 1);
      this.#counts.decided += tally.decided ?? 0;
      for (const outcome of outcomes) {
        const count = tally[outcome] ?? 0;
        this.#counts[outcome] += count;
        if (count > 0) this.#reasons.add({ rule, reason, outcome, count });
      }
    }
  }

  #addPlace({ payerId = '', clinicianId = '', chargeCents = 0 }: HeldMember): void {
    const key = JSON.stringify([payerId, clinicianId]);
    const place = this.#places.get(key) ?? { payerId, clinicianId, held: 0, heldCents: 0 };
    this.#places.set(key, place);
    place.held += 1;
    place.heldCents += chargeCents;
  }

  get result() {
    return {
      counts: this.#counts,
      totals: this.#all.result,
      findings: this.#reasons.result,
      byMonth: this.#byMonth.result,
      byClinician: this.#byClinician.result,
      byPayer: this.#byPayer.result,
      byGroupType: this.#byGroupType.result,
      heldBy: [...this.#places.values()].sort(
        (a, b) => inOrder(a.payerId, b.payerId) || inOrder(a.clinicianId, b.clinicianId),
      ),
    };
  }
}

/** Counts members, money, and findings of sessions. */
export const countsOfSessions = (sessions: readonly SummarizedSession[]) => {
  const counts = new SessionCounts();
  for (const session of sessions) counts.add(session);
  return counts.result;
};
