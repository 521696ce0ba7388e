import * as z from 'zod/mini';
import { plainZero } from '../input/plain-zero.js';
import {
  modifierSchema,
  placeOfServiceSchema,
  procedureCodeSchema,
} from '../reference/codes/billing-codes.js';
import { dateSchema } from '../time/time-schema.js';
import type {
  Address,
  BillingProvider,
  ProfessionalClaim,
  ServiceLine,
} from './professional-claim.js';

const cents = z.int().check(z.gte(0), z.lte(9_999_999_999), plainZero);
const counted = z.int().check(z.gte(1), z.lte(99_999));

/** The shape of an {@link Address}. */
export const addressSchema: z.core.$ZodType<Address> = z.strictObject({
  line1: z.string(),
  line2: z.exactOptional(z.string()),
  city: z.string(),
  state: z.string(),
  postalCode: z.string(),
});

/** The shape of a {@link BillingProvider}. */
export const billingProviderSchema: z.core.$ZodType<BillingProvider> = z.strictObject({
  npi: z.string(),
  name: z.exactOptional(z.string()),
  taxId: z.exactOptional(z.string()),
  taxonomyCode: z.exactOptional(z.string()),
  address: z.exactOptional(addressSchema),
});

const serviceLineSchema: z.core.$ZodType<ServiceLine> = z.strictObject({
  lineNumber: counted,
  code: procedureCodeSchema,
  modifiers: z.array(modifierSchema),
  units: counted,
  chargeCents: cents,
  serviceDate: dateSchema,
  diagnosisPointers: z.array(counted),
});

/** The shape of a {@link ProfessionalClaim}. What a claim file can hold is judged where it is written. */
export const professionalClaimSchema: z.core.$ZodType<ProfessionalClaim> = z.strictObject({
  claimId: z.string(),
  patientId: z.string(),
  payerId: z.string(),
  frequencyCode: z.enum(['1', '7']),
  originalClaimNumber: z.exactOptional(z.string()),
  billingProvider: billingProviderSchema,
  renderingProvider: z.strictObject({
    npi: z.string(),
    taxonomyCode: z.exactOptional(z.string()),
  }),
  supervisingProvider: z.exactOptional(z.strictObject({ npi: z.string() })),
  placeOfService: placeOfServiceSchema,
  authorizationNumber: z.exactOptional(z.string()),
  diagnoses: z.array(z.string()),
  lines: z.array(serviceLineSchema),
  totalChargeCents: cents,
  source: z.strictObject({ sessionId: z.string(), noteId: z.string() }),
});
