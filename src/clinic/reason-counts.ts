import { outcomes } from '../finding/finding.js';
import { inOrder } from '../input/lists.js';
import type { ReasonCount } from './clinic-summary.js';

/** Counts findings by outcome, rule, and reason. */
export class ReasonCounts {
  readonly #counts = new Map<string, ReasonCount>();

  add(finding: ReasonCount): void {
    const key = `${finding.outcome} ${finding.rule}#${finding.reason}`;
    const known = this.#counts.get(key);
    if (known) known.count += finding.count;
    else this.#counts.set(key, { ...finding });
  }

  /** The most serious outcome first, then the most frequent reason. */
  get result(): ReasonCount[] {
    return [...this.#counts.values()].sort(
      (a, b) =>
        outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        b.count - a.count ||
        inOrder(a.rule, b.rule) ||
        inOrder(a.reason, b.reason),
    );
  }
}
