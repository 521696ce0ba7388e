import * as z from 'zod/mini';

/** What one sheet says. Nothing stands for an item that is left blank. */
export interface Cms1500Form {
  /** Counted from 1. */
  page: number;
  /** How many sheets the claim takes: six lines go on each. */
  pages: number;
  /**
   * Item numbers of the form to what is printed there: `'1a'`, `'21A'`. Where an item has several boxes
   * the box follows a dot (`'3.sex'`, `'5.city'`, `'33.2'`); the lines of item 24 are counted: `'24D.1'`.
   * A box that is crossed is told by its name: `'6'` is `'CHILD'`.
   */
  items: Record<string, string>;
}

/** The shape of a {@link Cms1500Form}. */
export const cms1500FormSchema: z.core.$ZodType<Cms1500Form> = z.strictObject({
  page: z.int().check(z.gte(1)),
  pages: z.int().check(z.gte(1)),
  items: z.record(z.string(), z.string()),
});
