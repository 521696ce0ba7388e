import * as z from 'zod/mini';
import { plainZero } from '../../input/read-input.js';
import { dateSchema } from '../../time/time-schema.js';
import {
  type BillingDetails,
  billingDetailsSchema,
  type ClaimClinician,
  type ClaimName,
  type ClaimPatient,
  type ClaimPayer,
  claimClinicianSchema,
  claimNameSchema,
  claimPatientSchema,
  claimPayerSchema,
  type ServiceFacility,
  serviceFacilitySchema,
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

/** What a paper claim needs besides the claim. */
export interface Cms1500Context {
  patient: ClaimPatient;
  payer: ClaimPayer;
  coverageKind: CoverageKind;
  billingProvider: BillingDetails;
  /** Required if the claim has a supervising provider. */
  supervisingProvider?: ClaimClinician;
  /** The location of the session, if that is not the billing provider's address. */
  facility?: ServiceFacility;
  /** Whether the patient's condition is related to employment or an accident (item 10). */
  relatedTo: {
    employment: boolean;
    autoAccident: boolean;
    /** Two letters. */
    autoAccidentState?: string;
    otherAccident: boolean;
  };
  /** `false`: there is none. Without a value, item 11d is left blank. Required if the claim has other payers. */
  otherPlan?: OtherPlan | false;
  /** At most 14 letters and digits; default: the first 14 of the claim ID. */
  accountNumber?: string;
  /**
   * Cents already paid by the patient or another payer, on the first sheet only. Default: what the claim says that
   * they paid.
   */
  amountPaidCents?: number;
  /** Whether the provider's signature is on file. If not, item 31 is left blank for a signature. */
  providerSignatureOnFile: boolean;
  /** Date of the signature. */
  signedOn?: string;
  /** Whether item 33b has the billing provider's taxonomy code; default false, because Medicare requires a blank. */
  billingTaxonomy?: boolean;
  /** Whether a name or street that is longer than its box is a fault or is cut; default `'refuse'`. IDs are never cut. */
  overlong?: 'refuse' | 'cut';
}

const otherPlanSchema: z.core.$ZodType<OtherPlan> = z.strictObject({
  insured: claimNameSchema,
  policyNumber: z.string(),
  planName: z.string(),
});

/** The shape of a {@link Cms1500Context}. */
export const cms1500ContextSchema: z.core.$ZodType<Cms1500Context> = z.strictObject({
  patient: claimPatientSchema,
  payer: claimPayerSchema,
  coverageKind: z.enum([
    'medicare',
    'medicaid',
    'tricare',
    'champva',
    'group-health-plan',
    'feca-black-lung',
    'other',
  ]),
  billingProvider: billingDetailsSchema,
  supervisingProvider: z.exactOptional(claimClinicianSchema),
  facility: z.exactOptional(serviceFacilitySchema),
  relatedTo: z.strictObject({
    employment: z.boolean(),
    autoAccident: z.boolean(),
    autoAccidentState: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    otherAccident: z.boolean(),
  }),
  otherPlan: z.exactOptional(z.union([z.literal(false), otherPlanSchema])),
  accountNumber: z.exactOptional(z.string().check(z.regex(/^[A-Za-z0-9]{1,14}$/))),
  amountPaidCents: z.exactOptional(z.int().check(z.gte(0), z.lte(9_999_999), plainZero)),
  providerSignatureOnFile: z.boolean(),
  signedOn: z.exactOptional(dateSchema),
  billingTaxonomy: z.exactOptional(z.boolean()),
  overlong: z.exactOptional(z.enum(['refuse', 'cut'])),
});
