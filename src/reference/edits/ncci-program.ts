import * as z from 'zod/mini';

/** The program whose NCCI edits are meant where nothing else is said. */
export const medicareProgram = 'medicare';

/** The shape of the name of a program with NCCI edits of its own: `'medicare'`, `'medicaid:NY'`. */
export const ncciProgramSchema: z.core.$ZodType<string> = z
  .string()
  .check(z.regex(/^[a-z]+(?::[A-Z]{2})?$/));
