import * as z from 'zod/mini';
import { type Address, addressSchema } from '../claim/postal-address.js';
import { dateSchema } from '../time/time-schema.js';

/** A person's name on a claim. */
export interface ClaimName {
  /** The only name of a person who has one name. */
  family: string;
  /** Left out for a person who has one name. */
  given?: string;
  middle?: string;
  /** `'Jr'`, `'III'`; never a credential. */
  suffix?: string;
}

/** The patient's sex on a claim. */
export type ClaimSex = 'female' | 'male' | 'unknown';

/** The patient's relationship to the subscriber. */
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

/** The insurance type codes of the 837P. */
export const insuranceTypes = ['12', '13', '14', '15', '16', '41', '42', '43', '47'] as const;

/** An insurance type code. */
export type InsuranceType = (typeof insuranceTypes)[number];

/** The insured, if that is not the patient. */
export interface ClaimSubscriber {
  name: ClaimName;
  birthDate?: string;
  sex?: ClaimSex;
  address?: Address;
}

/** A patient's insurance with one payer. */
export interface Coverage {
  /** The subscriber's ID, or the patient's own ID if `patientHasOwnId`. */
  subscriberId: string;
  relationship: Relationship;
  /** Whether the payer gave a dependent an ID of their own. An 837P then has no separate subscriber. */
  patientHasOwnId?: boolean;
  /** The insured; required unless the relationship is `'self'`. */
  subscriber?: ClaimSubscriber;
  groupNumber?: string;
  /** Name of the insurance group or plan. */
  groupName?: string;
  /** Insurance type code (SBR05): why Medicare is not the first payer. `'12'`: the working aged; `'43'`: the disabled. */
  insuranceType?: InsuranceType;
  /** Whether the patient assigns the benefits to the provider. */
  benefitsAssigned: 'yes' | 'no' | 'not-applicable';
  /** `'signed'`: a signed release is on file. `'informed'`: the law requires none. */
  releaseOfInformation: 'signed' | 'informed';
}

/** The patient of a claim. */
export interface ClaimPatient {
  name: ClaimName;
  birthDate: string;
  sex: ClaimSex;
  address: Address;
  /** Digits. */
  telephone?: string;
  /** By payer ID. */
  coverage: Record<string, Coverage>;
}

/** The payer of a claim. */
export interface ClaimPayer {
  name: string;
  /** The payer ID that the receiver of the claim uses. */
  identifier: string;
  /** Claim filing indicator code: `'CI'` commercial, `'MB'` Medicare Part B, `'MC'` Medicaid. */
  filingIndicator: FilingIndicator;
  address?: Address;
  /** Whether the provider accepts assignment with this payer. */
  assignment: 'assigned' | 'clinical-laboratory-only' | 'not-assigned';
}

/** The claim filing indicator codes of the 837P. */
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

/** A claim filing indicator code. */
export type FilingIndicator = (typeof filingIndicators)[number];

/** A rendering or supervising provider. */
export interface ClaimClinician {
  name: ClaimName;
}

/** The location of a session, if that is not the billing provider's address. */
export interface ServiceFacility {
  name: string;
  npi?: string;
  address: Address;
}

/** What a claim does not hold about its billing provider. */
export interface BillingDetails {
  /** The type of the tax ID on the claims. */
  taxIdType: 'employer' | 'social-security';
  /** The name of the person, if a person bills and not an organization. */
  person?: ClaimName;
  /** The address for payments, if that is not the billing provider's street address. */
  payTo?: Address;
  /** Digits. */
  telephone?: string;
}

const sex = z.enum(['female', 'male', 'unknown']);
const digits = z.string().check(z.regex(/^\d{1,20}$/, 'Enter digits only.'));

/** The shape of a {@link ClaimName}. */
export const claimNameSchema: z.core.$ZodType<ClaimName> = z.strictObject({
  family: z.string(),
  given: z.exactOptional(z.string()),
  middle: z.exactOptional(z.string()),
  suffix: z.exactOptional(z.string()),
});

const subscriberSchema: z.core.$ZodType<ClaimSubscriber> = z.strictObject({
  name: claimNameSchema,
  birthDate: z.exactOptional(dateSchema),
  sex: z.exactOptional(sex),
  address: z.exactOptional(addressSchema),
});

const coverageSchema: z.core.$ZodType<Coverage> = z.strictObject({
  subscriberId: z.string(),
  relationship: z.enum([
    'self',
    'spouse',
    'child',
    'employee',
    'life-partner',
    'organ-donor',
    'cadaver-donor',
    'unknown',
    'other',
  ]),
  patientHasOwnId: z.exactOptional(z.boolean()),
  subscriber: z.exactOptional(subscriberSchema),
  groupNumber: z.exactOptional(z.string()),
  groupName: z.exactOptional(z.string()),
  insuranceType: z.exactOptional(z.enum(insuranceTypes)),
  benefitsAssigned: z.enum(['yes', 'no', 'not-applicable']),
  releaseOfInformation: z.enum(['signed', 'informed']),
});

/** The shape of a {@link ClaimPatient}. */
export const claimPatientSchema: z.core.$ZodType<ClaimPatient> = z.strictObject({
  name: claimNameSchema,
  birthDate: dateSchema,
  sex,
  address: addressSchema,
  telephone: z.exactOptional(digits),
  coverage: z.record(z.string(), coverageSchema),
});

/** The shape of a {@link ClaimPayer}. */
export const claimPayerSchema: z.core.$ZodType<ClaimPayer> = z.strictObject({
  name: z.string(),
  identifier: z.string(),
  filingIndicator: z.enum(filingIndicators),
  address: z.exactOptional(addressSchema),
  assignment: z.enum(['assigned', 'clinical-laboratory-only', 'not-assigned']),
});

/** The shape of a {@link ClaimClinician}. */
export const claimClinicianSchema: z.core.$ZodType<ClaimClinician> = z.strictObject({
  name: claimNameSchema,
});

/** The shape of a {@link ServiceFacility}. */
export const serviceFacilitySchema: z.core.$ZodType<ServiceFacility> = z.strictObject({
  name: z.string(),
  npi: z.exactOptional(z.string()),
  address: addressSchema,
});

/** The shape of {@link BillingDetails}. */
export const billingDetailsSchema: z.core.$ZodType<BillingDetails> = z.strictObject({
  taxIdType: z.enum(['employer', 'social-security']),
  person: z.exactOptional(claimNameSchema),
  payTo: z.exactOptional(addressSchema),
  telephone: z.exactOptional(digits),
});
