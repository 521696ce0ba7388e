import type { Address } from '../claim/professional-claim.js';

/** A person's name as a claim carries it. */
export interface ClaimName {
  family: string;
  given: string;
  middle?: string;
  /** `'Jr'`, `'III'`; never a credential. */
  suffix?: string;
}

/** What payers ask for as sex. */
export type ClaimSex = 'female' | 'male' | 'unknown';

/** What the patient is to the subscriber. */
export type Relationship =
  | 'self'
  | 'spouse'
  | 'child'
  | 'employee'
  | 'life-partner'
  | 'organ-donor'
  | 'cadaver-donor'
  | 'unknown'
  | 'other';

/** The insured, where that is not the patient. */
export interface ClaimSubscriber {
  name: ClaimName;
  birthDate?: string;
  sex?: ClaimSex;
  address?: Address;
}

/** A patient's insurance with one payer. */
export interface Coverage {
  /** The number of the subscriber, or the patient's own where `patientHasOwnId`. */
  subscriberId: string;
  relationship: Relationship;
  /** Whether the payer knows a dependent by a number of their own; an 837 then has no separate subscriber. */
  patientHasOwnId?: boolean;
  /** The insured; needed where the relationship is not `'self'`. */
  subscriber?: ClaimSubscriber;
  groupNumber?: string;
  /** Name of the group or plan. */
  groupName?: string;
  /** Whether the patient lets the payer pay the provider. */
  benefitsAssigned: 'yes' | 'no' | 'not-applicable';
  /** `'signed'`: a signed release is on file; `'informed'`: none is needed by law. */
  releaseOfInformation: 'signed' | 'informed';
}

/** Who the patient is. */
export interface ClaimPatient {
  name: ClaimName;
  birthDate: string;
  sex: ClaimSex;
  address: Address;
  /** Digits. */
  telephone?: string;
  /** By payer id. */
  coverage: Record<string, Coverage>;
}

/** Who pays. */
export interface ClaimPayer {
  name: string;
  /** The payer's id with the receiver of the claim. */
  identifier: string;
  /** What kind of payer it is, as code 1032 says it: `'CI'` commercial, `'MB'` Medicare Part B, `'MC'` Medicaid. */
  filingIndicator: FilingIndicator;
  address?: Address;
  /** Whether the provider accepts assignment with this payer. */
  assignment: 'assigned' | 'clinical-laboratory-only' | 'not-assigned';
}

/** The claim filing indicators of the 837P. */
export const filingIndicators = [
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  'AM',
  'BL',
  'CH',
  'CI',
  'DS',
  'FI',
  'HM',
  'LM',
  'MA',
  'MB',
  'MC',
  'OF',
  'TV',
  'VA',
  'WC',
  'ZZ',
] as const;

/** What kind of payer it is. */
export type FilingIndicator = (typeof filingIndicators)[number];

/** Who delivered the service, or supervised it. */
export interface ClaimClinician {
  name: ClaimName;
}

/** Where a session took place, when that is not the billing provider's address. */
export interface ServiceFacility {
  name: string;
  npi?: string;
  address: Address;
}

/** What is known of who is paid, beside the claim. */
export interface BillingDetails {
  /** What the tax number of the claims is. */
  taxIdType: 'employer' | 'social-security';
  /** Given where a person bills, not an organisation. */
  person?: ClaimName;
  /** Where payments go, when not to the billing provider's street address. */
  payTo?: Address;
  /** Digits. */
  telephone?: string;
}
