import * as z from 'zod/mini';
import { plainZero } from '../input/plain-zero.js';

const places = 6;
const one = 10n ** BigInt(places);
const shape = /^(\d+)(?:\.(\d{1,6}))?$/;

/**
 * A decimal number in millionths. The digits are those that the number is written with,
 * so that 33.2875 is 33.2875 and not the nearest binary fraction.
 */
export const millionths = (value: number): bigint => {
  const [, whole = '0', fraction = ''] = shape.exec(String(value)) ?? [];
  return BigInt(whole) * one + BigInt(fraction.padEnd(places, '0'));
};

/** A rounded quotient of whole numbers; a half goes up. */
export const halfUp = (dividend: bigint, divisor: bigint): bigint =>
  (2n * dividend + divisor) / (2n * divisor);

/** One, in millionths to the given power: the scale of a product of that many decimals. */
export const scaleOf = (factors: number): bigint => one ** BigInt(factors);

/** A decimal from 0 to the limit, of at most six places. */
export const decimalSchema = (limit: number): z.core.$ZodType<number> =>
  z.number().check(
    z.refine((value) => shape.test(String(value)) && value <= limit, {
      error: 'Write a number from 0 of at most six decimal places.',
      params: { code: 'range' },
    }),
    plainZero,
  );
