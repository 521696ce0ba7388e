import * as z from 'zod/mini';

/** The license types that payers distinguish. */
export const practitionerTypes = [
  'physician',
  'clinical-psychologist',
  'clinical-social-worker',
  'marriage-family-therapist',
  'mental-health-counselor',
  'nurse-practitioner',
  'clinical-nurse-specialist',
  'physician-assistant',
  'bachelor-level',
  'addiction-counselor',
  'registered-nurse',
  'peer',
  'trainee',
  'other',
] as const;

/** The license type of a clinician, as payers name it. */
export type PractitionerType = (typeof practitionerTypes)[number];

/** The shape of a {@link PractitionerType}. */
export const practitionerTypeSchema: z.core.$ZodType<PractitionerType> = z.enum(practitionerTypes);

/** How close a supervisor was to the service: present in the session, in the building, or reachable from elsewhere. */
export const supervisionLevels = ['in-room', 'on-site', 'remote'] as const;

/** How close a supervisor was to the service, from the closest. */
export type SupervisionLevel = (typeof supervisionLevels)[number];
