import * as z from 'zod/mini';
import { idSchema, plainZero } from '../input/read-input.js';
import { procedureCodeSchema } from '../reference/codes/code-formats.js';
import { dateSchema } from '../time/time-schema.js';
import { type Adjustment, adjustmentSchema } from './adjustment.js';

/** The orders of payers. */
export const payerOrders = ['primary', 'secondary', 'tertiary'] as const;

/** Which payer of a patient a coverage, claim, or line belongs to. */
export type PayerOrder = (typeof payerOrders)[number];

/** The shape of {@link PayerOrder}. */
export const payerOrderSchema: z.core.$ZodType<PayerOrder> = z.enum(payerOrders);

/** What another payer answered about one line. */
export interface OtherPayerLine {
  /** Procedure code. */
  code: string;
  paidCents: number;
  adjustments: Adjustment[];
}

/**
 * A coverage besides the primary one, or what the primary payer answered: an entry of order `'primary'` names the
 * member's own payer. Amounts are what the payer of this entry itself answered.
 */
export interface OtherCoverage {
  payerId: string;
  order: PayerOrder;
  /** The day on which this payer answered: `YYYY-MM-DD`. */
  paidOn?: string;
  paidCents?: number;
  allowedCents?: number;
  /** What this payer left to the patient. */
  patientResponsibilityCents?: number;
  /** The number that this payer gave the claim. */
  claimNumber?: string;
  /** Adjustments of the whole claim. */
  adjustments?: Adjustment[];
  /** The answer line by line, where the remittance has it. */
  lines?: OtherPayerLine[];
}

const cents = z.int().check(z.gte(0), plainZero);

/** The shape of {@link OtherCoverage}. */
export const otherCoverageSchema: z.core.$ZodType<OtherCoverage> = z.strictObject({
  payerId: idSchema,
  order: payerOrderSchema,
  paidOn: z.exactOptional(dateSchema),
  paidCents: z.exactOptional(cents),
  allowedCents: z.exactOptional(cents),
  patientResponsibilityCents: z.exactOptional(cents),
  claimNumber: z.exactOptional(z.string()),
  adjustments: z.exactOptional(z.array(adjustmentSchema)),
  lines: z.exactOptional(
    z.array(
      z.strictObject({
        code: procedureCodeSchema,
        paidCents: cents,
        adjustments: z.array(adjustmentSchema),
      }),
    ),
  ),
});
