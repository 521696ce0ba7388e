import type {
  BillingDetails,
  ClaimClinician,
  ClaimPatient,
  ClaimPayer,
  ServiceFacility,
} from '../demographics.js';
import type { CharacterSet, Separators } from './character-set.js';

/** One end of an interchange. */
export interface TradingPartner {
  /** Whose numbering the id is: `'ZZ'` mutually defined, `'30'` federal tax id, `'01'` Dun & Bradstreet. */
  qualifier: '01' | '14' | '20' | '27' | '28' | '29' | '30' | '33' | 'ZZ';
  /** At most 15 characters. */
  id: string;
  /** 2 to 15 characters; default: the id. */
  applicationCode?: string;
}

/** Whom the receiver can ask about the file; at least one way to reach them. */
export interface SubmitterContact {
  name?: string;
  /** Digits. */
  telephone?: string;
  /** Digits. */
  fax?: string;
  email?: string;
}

/** What an interchange of claims says besides the claims. */
export interface X12Envelope {
  sender: TradingPartner;
  receiver: TradingPartner;
  /** RFC 3339 time at which the file is made; its date and time are used as written. */
  createdAt: string;
  /** Number of the interchange, from 1 to 999999999; the caller never uses one twice. */
  controlNumber: number;
  /** Number of the functional group; default: that of the interchange. */
  groupControlNumber?: number;
  usage: 'production' | 'test';
  /** Default false. */
  acknowledgmentRequested?: boolean;
  /** The submitter's own number of this batch: at most 50 characters. */
  reference: string;
  /** Whether this file was sent before and is sent again; default false. */
  reissue?: boolean;
  /** Default: `*` `:` `^` `~`. */
  separators?: Separators;
  /** Default `'basic'`, which has no lower case: names are then written in capitals. */
  characterSet?: CharacterSet;
  /**
   * What becomes of a character in a name or address that the set does not have, or that is a separator:
   * `'refuse'` (the default) makes it a fault, `'replace'` writes its plain letter, or a space for a separator.
   * In ids and numbers it is always a fault.
   */
  unsupportedCharacters?: 'refuse' | 'replace';
  /** Whether each segment stands on a line of its own; default false. */
  lineBreaks?: boolean;
  /** Who sends the file. */
  submitter: { name: string; identifier: string; contact: SubmitterContact };
  /** Who takes it: the clearinghouse or the payer. */
  claimReceiver: { name: string; identifier: string };
  billingProvider: BillingDetails;
  /** Whether the provider's signature is on file. */
  providerSignatureOnFile: boolean;
  /** By patient id. */
  patients: Record<string, ClaimPatient>;
  /** By payer id. */
  payers: Record<string, ClaimPayer>;
  /** Rendering and supervising providers by NPI. */
  clinicians: Record<string, ClaimClinician>;
  /** By session id, for sessions that took place elsewhere than at the billing provider's address. */
  facilities?: Record<string, ServiceFacility>;
}
