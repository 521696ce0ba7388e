import * as z from 'zod/mini';

/** A person's name. It is used only to mask names and to find them; no finding ever contains one. */
export interface PersonName {
  given?: string;
  family?: string;
  /** What the person goes by. */
  preferred?: string;
}

/** The shape of a {@link PersonName}. */
export const personNameSchema: z.core.$ZodType<PersonName> = z.strictObject({
  given: z.exactOptional(z.string()),
  family: z.exactOptional(z.string()),
  preferred: z.exactOptional(z.string()),
});
