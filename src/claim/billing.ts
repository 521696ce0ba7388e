import * as z from 'zod/mini';
import { idSchema, plainZero } from '../input/read-input.js';
import { dateSchema } from '../time/time-schema.js';
import {
  type ValidationOptions,
  validationOptionShapes,
} from '../validation/validation-options.js';
import { type Address, addressSchema } from './postal-address.js';
import { type BillingProvider, billingProviderSchema } from './professional-claim.js';

/** How the claims of a session are billed, and the options of the check. */
export interface Billing extends ValidationOptions {
  billingProvider: BillingProvider;
  /** Where the session took place, if that is not the billing provider's address. Checked; not on the claims. */
  facilityAddress?: Address;
  /** Cents per unit: by code, or one number for the group code. A line's charge is that times its units. */
  chargeCents: number | Record<string, number>;
  /** `'review'` releases members with open reviews, but never with no-data; default `'ready'`. */
  release?: 'ready' | 'review';
  /** For payers that let each facilitator bill: the provider whose claims these are. */
  renderingProviderId?: string;
  /** The date on which the claims are submitted. */
  submissionDate?: string;
  /** Patient ID, of a patient on the roster, to the payer's number of the claim to replace. */
  replaces?: Record<string, string>;
}

const cents = z.int().check(z.gte(0), plainZero);

/** The shape of {@link Billing}. */
export const billingSchema = z.strictObject({
  ...validationOptionShapes,
  billingProvider: billingProviderSchema,
  facilityAddress: z.exactOptional(addressSchema),
  chargeCents: z.union([cents, z.record(z.string(), cents)]),
  release: z.exactOptional(z.enum(['ready', 'review'])),
  renderingProviderId: z.exactOptional(z.string()),
  submissionDate: z.exactOptional(dateSchema),
  replaces: z.exactOptional(z.record(z.string(), idSchema)),
});
