import type { BilledService, Billing, GroupSession } from 'group-therapy-billing';
import type { PayerChoice } from './payers.js';

/** All that the page was told. */
export interface State {
  readonly session: GroupSession;
  readonly clinic: Billing;
  readonly payer: PayerChoice;
  /** The place on the roster of the member whose note is open. */
  readonly open: number;
  /** The lines of the day that is looked at. */
  readonly services: readonly BilledService[];
  /** The claim file that came with the session. */
  readonly claimFile?: readonly BilledService[];
}

/** Tells the page something new. */
export type Tell = (change: Partial<State>) => void;
