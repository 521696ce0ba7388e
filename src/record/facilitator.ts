import * as z from 'zod/mini';
import { idSchema } from '../input/read-input.js';
import { type PractitionerType, practitionerTypeSchema } from '../reference/practitioner.js';
import { type PersonName, personNameSchema } from './person-name.js';

/** A clinician who led the group, or who supervises and bills for one who did. */
export interface Facilitator {
  providerId: string;
  name?: PersonName;
  /** Whether claims for this session name this clinician as rendering provider. */
  bills: boolean;
  /** National Provider Identifier; required where `bills`. */
  npi?: string;
  /** As written in the signature: `'LCSW'`. */
  credential?: string;
  practitionerType?: PractitionerType;
  /** Provider taxonomy code. */
  taxonomyCode?: string;
  /** `providerId` of the supervisor who bills; listed among the facilitators even when not present. */
  supervisedBy?: string;
}

/** The shape of a {@link Facilitator}. */
export const facilitatorSchema: z.core.$ZodType<Facilitator> = z.strictObject({
  providerId: idSchema,
  name: z.exactOptional(personNameSchema),
  bills: z.boolean(),
  npi: z.exactOptional(z.string()),
  credential: z.exactOptional(z.string()),
  practitionerType: z.exactOptional(practitionerTypeSchema),
  taxonomyCode: z.exactOptional(z.string()),
  supervisedBy: z.exactOptional(z.string()),
});
