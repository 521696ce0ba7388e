import * as z from 'zod/mini';
import { isBlank } from '../input/blank.js';
import { idSchema } from '../input/read-input.js';
import {
  type PractitionerType,
  practitionerTypeSchema,
  type SupervisionLevel,
  supervisionLevels,
} from '../reference/practitioner.js';
import { type PersonName, personNameSchema } from './person-name.js';
import { type Presence, presenceSchema } from './recorded-presence.js';

/** A clinician who led the group, or who supervises and bills for one who did. */
export interface Facilitator {
  providerId: string;
  name?: PersonName;
  /**
   * Whether claims for this session name this clinician as rendering provider. Left out: not recorded; where
   * another facilitator is recorded as billing, this one does not.
   */
  bills?: boolean;
  /** National Provider Identifier; required where `bills`. */
  npi?: string;
  /** As written in the signature: `'LCSW'`. */
  credential?: string;
  practitionerType?: PractitionerType;
  /** Provider taxonomy code. */
  taxonomyCode?: string;
  /** `providerId` of the supervisor who bills; listed among the facilitators even when not present. */
  supervisedBy?: string;
  /** How closely this clinician was supervised during the session, if supervised. */
  supervision?: SupervisionLevel | 'none';
  /** When this clinician was there. Left out: not recorded. */
  presence?: Presence;
}

/** The shape of a {@link Facilitator}. */
export const facilitatorSchema: z.core.$ZodType<Facilitator> = z.strictObject({
  providerId: idSchema,
  name: z.exactOptional(personNameSchema),
  bills: z.exactOptional(z.boolean()),
  npi: z.exactOptional(z.string()),
  credential: z.exactOptional(z.string()),
  practitionerType: z.exactOptional(practitionerTypeSchema),
  taxonomyCode: z.exactOptional(z.string()),
  supervisedBy: z.exactOptional(z.string()),
  supervision: z.exactOptional(z.enum([...supervisionLevels, 'none'])),
  presence: z.exactOptional(presenceSchema),
});

/** Whether the clinician delivers services under a supervisor: a trainee, or one who names a supervisor. */
export const isSupervised = ({ supervisedBy, practitionerType }: Facilitator): boolean =>
  (supervisedBy !== undefined && !isBlank(supervisedBy)) || practitionerType === 'trainee';
