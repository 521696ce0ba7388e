import * as z from 'zod/mini';
import { addressSchema } from '../claim/professional-claim.js';
import { dateSchema } from '../time/time-schema.js';
import {
  type BillingDetails,
  type ClaimClinician,
  type ClaimName,
  type ClaimPatient,
  type ClaimPayer,
  type ClaimSubscriber,
  type Coverage,
  filingIndicators,
  type ServiceFacility,
} from './demographics.js';

const sex = z.enum(['female', 'male', 'unknown']);
const digits = z.string().check(z.regex(/^\d{1,20}$/, 'Write digits alone.'));

/** The shape of a {@link ClaimName}. */
export const claimNameSchema: z.core.$ZodType<ClaimName> = z.strictObject({
  family: z.string(),
  given: z.string(),
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
