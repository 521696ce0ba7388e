import type { BilledService, Billing, Decision, GroupSession } from 'group-therapy-billing';
import type { PayerChoice } from './payers.js';

/** Everything that was entered on the page. */
export interface State {
  readonly session: GroupSession;
  readonly clinic: Billing;
  readonly payer: PayerChoice;
  /** The index on the roster of the member whose note is open. */
  readonly open: number;
  /** The service lines of the same-day view. */
  readonly services: readonly BilledService[];
  /** The claim file that came with the session. */
  readonly claimFile?: readonly BilledService[];
  /** What the user decided about reviews. */
  readonly decisions: readonly Decision[];
}

/** Changes the state and updates the page. */
export type Update = (change: Partial<State>) => void;
