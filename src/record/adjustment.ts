import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';

/** Who bears an amount that a payer did not pay: CO contract, OA other, PI payer, PR patient. */
export type AdjustmentGroup = 'CO' | 'OA' | 'PI' | 'PR';

/** Why a payer paid another amount than was charged, as a claim or remittance states it. */
export interface Adjustment {
  group: AdjustmentGroup;
  /** Claim adjustment reason code (CARC): `'45'`. */
  code: string;
  /** In cents; negative if the amount was given back. */
  cents: number;
  /** Units that were not paid. */
  units?: number;
}

/** The keys of an {@link Adjustment}. */
export const adjustmentShape = {
  group: z.enum(['CO', 'OA', 'PI', 'PR']),
  code: z.string().check(z.regex(/^[A-Z0-9]{1,5}$/, 'Write a reason code of 1 to 5 characters.')),
  cents: z.int().check(plainZero),
  units: z.exactOptional(z.number().check(plainZero)),
};

/** The shape of an {@link Adjustment}. */
export const adjustmentSchema: z.core.$ZodType<Adjustment> = z.strictObject(adjustmentShape);
