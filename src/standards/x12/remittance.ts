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
export type {
  RemittanceFile,
  RemittedAdjustment,
  RemittedClaim,
  RemittedLine,
  RemittedPayment,
} from '../../remittance/remittance-file.js';
export { from835, type RemittanceFileOptions } from './from-835.js';
export { fromAcknowledgement } from './from-acknowledgement.js';
