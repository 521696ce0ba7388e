/**
 * Claims as clearinghouses take them: X12 005010X222A1 (837P).
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
export type { CharacterSet, Separators } from './character-set.js';
export type { SubmitterContact, TradingPartner, X12Envelope } from './envelope.js';
export { envelopeSchema } from './envelope-schema.js';
export { to837P } from './to-837p.js';
