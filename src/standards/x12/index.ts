/**
 * Claims in the format of clearinghouses: X12 005010X222A1 (837P).
 *
 * @packageDocumentation
 */

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
export type { Separators } from './segments.js';
export { to837P } from './to-837p.js';
