import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';

const decimalPlaces = 6;
const one = 10n ** BigInt(decimalPlaces);
const shape = /^(\d+)(?:\.(\d{1,6}))?$/;

/**
 * A decimal number in millionths, taken from its written digits, so that 33.2875 is exact and not the
 * nearest binary fraction.
 */
export const millionths = (value: number): bigint => {
  const [, whole = '0', fraction = ''] = shape.exec(String(value)) ?? [];
  return BigInt(whole) * one + BigInt(fraction.padEnd(decimalPlaces, '0'));
};

/** The rounded quotient of two whole numbers; a half rounds up. */
export const halfUp = (dividend: bigint, divisor: bigint): bigint =>
  (2n * dividend + divisor) / (2n * divisor);

/** The scale of a product of that many decimals in millionths. */
export const scaleOf = (factors: number): bigint => one ** BigInt(factors);

/** A decimal from 0 to the limit, with at most six decimal places. */
export const decimalSchema = (limit: number): z.core.$ZodType<number> =>
  z.number().check(
    z.refine((value) => shape.test(String(value)) && value <= limit, {
      error: 'Write a number of 0 or more with at most six decimal places.',
      params: { code: 'range' },
    }),
    plainZero,
  );
