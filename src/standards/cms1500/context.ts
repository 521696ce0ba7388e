import type {
  BillingDetails,
  ClaimClinician,
  ClaimName,
  ClaimPatient,
  ClaimPayer,
  ServiceFacility,
} from '../demographics.js';

/** The program of item 1. */
export type CoverageKind =
  | 'medicare'
  | 'medicaid'
  | 'tricare'
  | 'champva'
  | 'group-health-plan'
  | 'feca-black-lung'
  | 'other';

/** Another plan that covers the patient (items 9, 9a, 9d). */
export interface OtherPlan {
  insured: ClaimName;
  policyNumber: string;
  planName: string;
}

/** What a paper claim says besides the claim. */
export interface Cms1500Context {
  patient: ClaimPatient;
  payer: ClaimPayer;
  coverageKind: CoverageKind;
  billingProvider: BillingDetails;
  /** Needed where the claim names a supervising provider. */
  supervisingProvider?: ClaimClinician;
  /** Where the session took place, when that is not the billing provider's address. */
  facility?: ServiceFacility;
  /** What the patient's condition is related to (item 10). */
  relatedTo: {
    employment: boolean;
    autoAccident: boolean;
    /** Two letters. */
    autoAccidentState?: string;
    otherAccident: boolean;
  };
  /** `false`: there is none. Not given: item 11d is left blank. */
  otherPlan?: OtherPlan | false;
  /** At most 14 letters and digits; default: the first 14 of the claim id. */
  accountNumber?: string;
  /** Cents already paid by the patient or another payer; on the first sheet alone. */
  amountPaidCents?: number;
  /** Whether the provider's signature is on file; otherwise item 31 is left for a pen. */
  providerSignatureOnFile: boolean;
  /** Date beside the signature. */
  signedOn?: string;
  /** Whether item 33b tells the billing provider's taxonomy; default false, for Medicare wants it blank. */
  billingTaxonomy?: boolean;
  /** What becomes of a name or street that is longer than its box; default `'refuse'`. Ids are never cut. */
  overlong?: 'refuse' | 'cut';
}
