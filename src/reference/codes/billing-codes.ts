import * as z from 'zod/mini';

/** A procedure code as claims carry it: five characters. */
export const procedureCodeSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^[A-Z0-9]{5}$/, 'Write a code of five characters A-Z 0-9.'));

/** A modifier as claims carry it: two characters. */
export const modifierSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^[A-Z0-9]{2}$/, 'Write a modifier of two characters A-Z 0-9.'));

/** A place of service as claims carry it: two digits. */
export const placeOfServiceSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^\d{2}$/, 'Write a place of service of two digits.'));
