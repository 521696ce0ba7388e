import type { DatedSubject } from '../finding/rule.js';
import type { ExpectedAmount } from './expected-amount.js';
import type { ClaimCircumstances, NextStep } from './next-step.js';
import type { RemittedReason } from './reasons.js';
import type { ReconciledClaim } from './reconciled-claim.js';
import type { ClaimState } from './remittance-report.js';
import type { ReportedMember } from './session-answers.js';
import type { Settlement } from './settlement.js';

/** What happened to a claim, for the rules. */
export interface JudgedClaim extends DatedSubject {
  readonly patientId: string;
  readonly claim: ReconciledClaim;
  readonly circumstances: ClaimCircumstances;
  readonly settlement: Settlement;
  readonly state: ClaimState;
  readonly reasons: readonly RemittedReason[];
  readonly next: NextStep;
  readonly by: string | null;
  /** What the schedule allows; `undefined` without a schedule or a rate. */
  readonly expected: ExpectedAmount | undefined;
  /** What the report on the session says; `undefined` without a report. */
  readonly reported: ReportedMember | undefined;
  /** The day on which the claim was accepted before it was judged. */
  readonly acceptedOn: string | undefined;
  /** Codes of its rejection. */
  readonly rejection: readonly string[];
  /** The last day of its first filing, if the caller says that it is over. */
  readonly overdueSince: string | undefined;
}
