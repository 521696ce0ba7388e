import * as z from 'zod/mini';
import type { ClaimTerms } from '../claim/claim-terms.js';
import { addressSchema } from '../claim/postal-address.js';
import { billingProviderSchema } from '../claim/professional-claim.js';
import { idSchema, plainZero } from '../input/read-input.js';
import { payerOrderSchema } from '../record/other-coverage.js';
import { dateSchema } from '../time/time-schema.js';
import {
  type ValidationOptions,
  validationOptionShapes,
} from '../validation/validation-options.js';

/** How the claims of a session are billed, and the options of the check. */
export interface Billing extends ValidationOptions, ClaimTerms {
  /** `'review'` releases members with open reviews, but never with no-data; default `'ready'`. */
  release?: 'ready' | 'review';
}

const cents = z.int().check(z.gte(0), plainZero);

/** The shape of {@link Billing}. */
export const billingSchema = z.strictObject({
  ...validationOptionShapes,
  billingProvider: billingProviderSchema,
  facilityAddress: z.exactOptional(addressSchema),
  chargeCents: z.union([cents, z.record(z.string(), cents)]),
  release: z.exactOptional(z.enum(['ready', 'review'])),
  submissionDate: z.exactOptional(dateSchema),
  replaces: z.exactOptional(z.record(z.string(), idSchema)),
  claimFor: z.exactOptional(payerOrderSchema),
  patientPaidCents: z.exactOptional(z.record(z.string(), cents)),
  voids: z.exactOptional(z.array(idSchema)),
});
