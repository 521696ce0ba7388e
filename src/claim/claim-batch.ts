import type { Finding } from '../finding/finding.js';
import type { Ruleset } from '../finding/ruleset.js';
import type { ProfessionalClaim } from './professional-claim.js';

/** A patient who attended and whose claim cannot go out yet, and why. */
export interface HeldClaim {
  patientId: string;
  /** Everything that holds it: the session's own findings, the member's and the claim's, without advice. */
  findings: Finding[];
}

/** A patient who attended and for whom no claim is due. */
export interface NotBilled {
  patientId: string;
  /** `'day-rate'`: the payer's day rate of the program already includes the group. */
  reason: 'self-pay' | 'not-billed' | 'day-rate';
}

/** The claims of one session. Every entry of the roster is in exactly one of the four lists. */
export interface ClaimBatch {
  sessionId: string;
  serviceDate: string;
  /** One for each billable patient who attended, never one for the room; in roster order. */
  claims: ProfessionalClaim[];
  /** Who attended and cannot be billed yet, with what to do. */
  held: HeldClaim[];
  /** Who attended and needs no claim. */
  notBilled: NotBilled[];
  /** Patient ids of those who did not attend. */
  absent: string[];
  /** Every finding: the session's own, each member's in roster order, and the claims'. */
  findings: Finding[];
  /** The sum of all claims in cents. */
  totalChargeCents: number;
  ruleset: Ruleset;
}
