import * as z from 'zod/mini';

/** People in the room who are neither patients of the group nor facilitators. */
export interface OthersPresent {
  role: 'relative' | 'observer' | 'interpreter' | 'student' | 'peer-specialist';
  count: number;
}

/** The shape of {@link OthersPresent}. */
export const othersPresentSchema: z.core.$ZodType<OthersPresent> = z.strictObject({
  role: z.enum(['relative', 'observer', 'interpreter', 'student', 'peer-specialist']),
  count: z.int().check(z.gte(1)),
});
