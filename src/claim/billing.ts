import * as z from 'zod/mini';
import { plainZero } from '../input/plain-zero.js';
import { dateSchema } from '../time/time-schema.js';
import {
  type ValidationOptions,
  validationOptionShapes,
} from '../validation/validation-options.js';
import type { BillingProvider } from './professional-claim.js';
import { billingProviderSchema } from './professional-claim-schema.js';

/** How the claims of a session are billed; it holds the options of the check as well. */
export interface Billing extends ValidationOptions {
  /** Who is paid. */
  billingProvider: BillingProvider;
  /** Cents per unit: by code, or one number for the group code. A line's charge is that times its units. */
  chargeCents: number | Record<string, number>;
  /** `'review'` lets members with open reviews through, never no-data; default `'ready'`. */
  release?: 'ready' | 'review';
  /** For payers that let each facilitator bill: whose claims these are. */
  renderingProviderId?: string;
  /** The day on which the claims go out. */
  submissionDate?: string;
  /** Patient id to the number of the claim that this one replaces. */
  replaces?: Record<string, string>;
}

const cents = z.int().check(z.gte(0), plainZero);

/** The shape of {@link Billing}. */
export const billingSchema = z.strictObject({
  ...validationOptionShapes,
  billingProvider: billingProviderSchema,
  chargeCents: z.union([cents, z.record(z.string(), cents)]),
  release: z.exactOptional(z.enum(['ready', 'review'])),
  renderingProviderId: z.exactOptional(z.string()),
  submissionDate: z.exactOptional(dateSchema),
  replaces: z.exactOptional(z.record(z.string(), z.string())),
});
