import * as z from 'zod/mini';

const kinds = ['in-person', 'audio-video', 'audio-only'] as const;

/** How a patient took part. */
export type Telehealth = (typeof kinds)[number];

/** The shape of {@link Telehealth}. */
export const telehealthSchema: z.core.$ZodType<Telehealth> = z.enum(kinds);
