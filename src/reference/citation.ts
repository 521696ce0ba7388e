import * as z from 'zod/mini';

/** Where a statement can be read. */
export interface Citation {
  /** Name of the document. */
  title: string;
  /** The place in it: chapter, section, page, paragraph. */
  locator?: string;
  /** Where it can be opened. */
  url?: string;
  /** The edition, or the day on which the statement was last read there: `YYYY-MM-DD`. */
  asOf?: string;
}

/** The shape of a {@link Citation}. */
export const citationSchema: z.core.$ZodType<Citation> = z.strictObject({
  title: z.string(),
  locator: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  asOf: z.exactOptional(z.string()),
});
