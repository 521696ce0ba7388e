import * as z from 'zod/mini';
import { plainZero } from '../../input/plain-zero.js';
import { dateSchema } from '../../time/time-schema.js';
import {
  billingDetailsSchema,
  claimClinicianSchema,
  claimNameSchema,
  claimPatientSchema,
  claimPayerSchema,
  serviceFacilitySchema,
} from '../demographics-schema.js';
import type { Cms1500Context, OtherPlan } from './context.js';

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
