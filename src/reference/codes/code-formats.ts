import * as z from 'zod/mini';

// In a file without code lists: an input schema that needs only the format of a code then bundles no list.

/** The shape of a procedure code: five characters. */
export const procedureCodeSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^[A-Z0-9]{5}$/, 'Write a code of five characters A-Z 0-9.'));

/** The shape of a modifier: two characters. */
export const modifierSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^[A-Z0-9]{2}$/, 'Write a modifier of two characters A-Z 0-9.'));

/** The shape of a place of service: two digits. */
export const placeOfServiceSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^\d{2}$/, 'Write a place of service of two digits.'));

/** A remittance advice remark code: one or two letters, then digits. */
export const remarkPattern: RegExp = /^[A-Z]{1,2}\d{1,3}$/;
