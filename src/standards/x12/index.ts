/**
 * Claims in the format of clearinghouses, written and read: X12 005010X222A1 (837P).
 *
 * @packageDocumentation
 */

export type { SentClaim, SentLine } from '../../claim/sent-claim.js';
export type { FileFault, FileFaultCode } from '../../input/file-fault.js';
export { InputError } from '../../input/input-error.js';
export type {
  BillingDetails,
  ClaimClinician,
  ClaimName,
  ClaimPatient,
  ClaimPayer,
  ClaimSex,
  ClaimSubscriber,
  Coverage,
  FilingIndicator,
  InsuranceType,
  Relationship,
  ServiceFacility,
} from '../demographics.js';
export type { CharacterSet } from './character-set.js';
export {
  envelopeSchema,
  type SubmitterContact,
  type TradingPartner,
  type X12Envelope,
} from './envelope.js';
export { type ClaimFile, type ClaimFileOptions, from837P } from './from-837p.js';
export type { Separators } from './segments.js';
export { to837P } from './to-837p.js';
