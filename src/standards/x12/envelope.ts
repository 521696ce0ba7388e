import * as z from 'zod/mini';
import { timeSchema } from '../../time/time-schema.js';
import {
  type BillingDetails,
  billingDetailsSchema,
  type ClaimClinician,
  type ClaimPatient,
  type ClaimPayer,
  claimClinicianSchema,
  claimPatientSchema,
  claimPayerSchema,
  type ServiceFacility,
  serviceFacilitySchema,
} from '../demographics.js';
import { type CharacterSet, isSeparator } from './character-set.js';
import type { Separators } from './segments.js';

/** The sender or the receiver of an interchange. */
export interface TradingPartner {
  /** The issuer of the ID: `'ZZ'` mutually defined, `'30'` federal tax ID, `'01'` Dun & Bradstreet. */
  qualifier: '01' | '14' | '20' | '27' | '28' | '29' | '30' | '33' | 'ZZ';
  /** At most 15 characters. */
  id: string;
  /** 2 to 15 characters; default: the ID. */
  applicationCode?: string;
}

/** The submitter's contact, with at least one number or address. */
export interface SubmitterContact {
  name?: string;
  /** Digits. */
  telephone?: string;
  /** Digits. */
  fax?: string;
  email?: string;
}

/** What an 837P needs besides the claims. */
export interface X12Envelope {
  sender: TradingPartner;
  receiver: TradingPartner;
  /** RFC 3339 time at which the file is created. Its date and time are used as written. */
  createdAt: string;
  /** Interchange control number, from 1 to 999999999. Use each number once. */
  controlNumber: number;
  /** Group control number; default: the interchange control number. */
  groupControlNumber?: number;
  usage: 'production' | 'test';
  /** Default false. */
  acknowledgmentRequested?: boolean;
  /** The submitter's own ID of this batch, of at most 50 characters. */
  reference: string;
  /** Whether this file was sent before; default false. */
  reissue?: boolean;
  /** Default: `*` `:` `^` `~`. */
  separators?: Separators;
  /** Default `'basic'`, which has no lower case, so that names are written in capitals. */
  characterSet?: CharacterSet;
  /**
   * How to treat a separator, or a character outside of the set, in a name or address: `'refuse'` (the
   * default) makes it a fault; `'replace'` writes the plain letter, or a space for a separator.
   * In IDs and numbers it is always a fault.
   */
  unsupportedCharacters?: 'refuse' | 'replace';
  /** Whether each segment is on a line of its own; default false. */
  lineBreaks?: boolean;
  /** The sender of the file. */
  submitter: { name: string; identifier: string; contact: SubmitterContact };
  /** The receiver of the file: the clearinghouse or the payer. */
  claimReceiver: { name: string; identifier: string };
  billingProvider: BillingDetails;
  /** Whether the provider's signature is on file. */
  providerSignatureOnFile: boolean;
  /** By patient ID. */
  patients: Record<string, ClaimPatient>;
  /** By payer ID. */
  payers: Record<string, ClaimPayer>;
  /** Rendering and supervising providers by NPI. */
  clinicians: Record<string, ClaimClinician>;
  /** By session ID, for sessions that did not take place at the billing provider's address. */
  facilities?: Record<string, ServiceFacility>;
}

const digits = z.string().check(z.regex(/^\d{1,20}$/, 'Enter digits only.'));
const controlNumber = z.int().check(z.gte(1), z.lte(999_999_999));
const separator = z
  .string()
  .check(z.refine(isSeparator, 'Enter one character that is not a letter, a digit or a space.'));

const tradingPartnerSchema: z.core.$ZodType<TradingPartner> = z.strictObject({
  qualifier: z.enum(['01', '14', '20', '27', '28', '29', '30', '33', 'ZZ']),
  id: z.string(),
  applicationCode: z.exactOptional(z.string()),
});

const separatorsSchema: z.core.$ZodType<Separators> = z
  .strictObject({
    element: separator,
    component: separator,
    repetition: separator,
    segment: separator,
  })
  .check(
    z.refine((given) => new Set(Object.values(given)).size === 4, {
      error: 'Enter four different separators.',
      params: { code: 'conflict' },
    }),
  );

/** The shape of an {@link X12Envelope}. */
export const envelopeSchema: z.core.$ZodType<X12Envelope> = z.strictObject({
  sender: tradingPartnerSchema,
  receiver: tradingPartnerSchema,
  createdAt: timeSchema,
  controlNumber,
  groupControlNumber: z.exactOptional(controlNumber),
  usage: z.enum(['production', 'test']),
  acknowledgmentRequested: z.exactOptional(z.boolean()),
  reference: z.string(),
  reissue: z.exactOptional(z.boolean()),
  separators: z.exactOptional(separatorsSchema),
  characterSet: z.exactOptional(z.enum(['basic', 'extended'])),
  unsupportedCharacters: z.exactOptional(z.enum(['refuse', 'replace'])),
  lineBreaks: z.exactOptional(z.boolean()),
  submitter: z.strictObject({
    name: z.string(),
    identifier: z.string(),
    contact: z.strictObject({
      name: z.exactOptional(z.string()),
      telephone: z.exactOptional(digits),
      fax: z.exactOptional(digits),
      email: z.exactOptional(z.string()),
    }),
  }),
  claimReceiver: z.strictObject({ name: z.string(), identifier: z.string() }),
  billingProvider: billingDetailsSchema,
  providerSignatureOnFile: z.boolean(),
  patients: z.record(z.string(), claimPatientSchema),
  payers: z.record(z.string(), claimPayerSchema),
  clinicians: z.record(z.string(), claimClinicianSchema),
  facilities: z.exactOptional(z.record(z.string(), serviceFacilitySchema)),
});
