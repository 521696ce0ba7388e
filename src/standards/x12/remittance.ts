/**
 * What payers answered: remittances (X12 835) and acknowledgments (999, 277CA), joined to the claims that were sent.
 *
 * @packageDocumentation
 */

export type { FileFault, FileFaultCode } from '../../input/file-fault.js';
export { InputError } from '../../input/input-error.js';
export type {
  AcknowledgedBatch,
  AcknowledgedClaim,
  AcknowledgementFile,
} from '../../remittance/acknowledgement-file.js';
export type { NextStep } from '../../remittance/next-step.js';
export type { RemittedReason } from '../../remittance/reasons.js';
export {
  type RemittanceOptions,
  reconcileRemittance,
} from '../../remittance/reconcile-remittance.js';
export type {
  RemittanceFile,
  RemittedAdjustment,
  RemittedClaim,
  RemittedLine,
  RemittedPayment,
} from '../../remittance/remittance-file.js';
export type {
  ClaimState,
  PayerTotal,
  ReconciledAnswer,
  RemittanceReport,
  RemittanceTotals,
  UnknownAnswer,
} from '../../remittance/remittance-report.js';
export type { ReportedSession } from '../../remittance/session-answers.js';
export { from835, type RemittanceFileOptions } from './from-835.js';
export { fromAcknowledgement } from './from-acknowledgement.js';
