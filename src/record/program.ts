import * as z from 'zod/mini';

/** The programs in which a group can take place. */
export const programs = [
  'outpatient',
  'intensive-outpatient',
  'partial-hospitalization',
  'residential',
  'opioid-treatment',
] as const;

/** The program in which the group takes place. */
export type Program = (typeof programs)[number];

/** The shape of {@link Program}. */
export const programSchema: z.core.$ZodType<Program> = z.enum(programs);
