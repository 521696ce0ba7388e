import * as z from 'zod/mini';

/** The kinds of licence that payers tell apart. */
export const practitionerTypes = [
  'physician',
  'clinical-psychologist',
  'clinical-social-worker',
  'marriage-family-therapist',
  'mental-health-counselor',
  'nurse-practitioner',
  'clinical-nurse-specialist',
  'physician-assistant',
  'trainee',
  'other',
] as const;

/** What a clinician is licensed as, in the words of payers. */
export type PractitionerType = (typeof practitionerTypes)[number];

/** The shape of a {@link PractitionerType}. */
export const practitionerTypeSchema: z.core.$ZodType<PractitionerType> = z.enum(practitionerTypes);
