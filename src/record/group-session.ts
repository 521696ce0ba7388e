import * as z from 'zod/mini';
import { idSchema } from '../input/read-input.js';
import { placeOfServiceSchema } from '../reference/codes/code-formats.js';
import { hasDateOfService, knowsTimeZone } from '../time/date-of-service.js';
import { dateSchema, timeSchema } from '../time/time-schema.js';
import { type Facilitator, facilitatorSchema } from './facilitator.js';
import {
  type GroupMember,
  groupMemberSchema,
  type Telehealth,
  telehealthSchema,
} from './group-member.js';
import { type OthersPresent, othersPresentSchema } from './others-present.js';
import { type Program, programSchema } from './program.js';

/** The kinds of group. */
export const groupTypes = [
  'process',
  'recovery',
  'skills',
  'psychoeducation',
  'support',
  'activity',
  'multi-family',
  'other',
] as const;

/** The kinds of therapeutic interaction. */
export const interactions = [
  'member-feedback',
  'relational-patterns',
  'rupture-and-repair',
  'role-play',
  'behavioral-rehearsal',
  'therapeutic-processing',
  'linked-to-disclosure',
  'linked-to-goals',
] as const;

/** What kind of group it is. */
export type GroupType = (typeof groupTypes)[number];

/** A kind of therapeutic interaction among the members. */
export type Interaction = (typeof interactions)[number];

/** A group session: what took place, and how it was documented for each member. */
export interface GroupSession {
  sessionId: string;
  /**
   * RFC 3339 time at which the group actually started. Without an offset it is local in `timeZone`. Offset zero (`Z`,
   * `+00:00`, `-00:00`) requires `timeZone` or `serviceDate`. Required unless `serviceDate` is given.
   */
  start?: string;
  /** RFC 3339 time at which the group actually ended. */
  end?: string;
  /** The date of service where the clinic is: `YYYY-MM-DD`. Default: the local date of `start`. */
  serviceDate?: string;
  /** IANA time zone such as `'America/New_York'`, or `'UTC'`: that of every time in the record that has no offset. */
  timeZone?: string;
  /** CMS place of service code, two digits: `'11'`, `'02'`, `'10'`, `'53'`. Every claim needs one. */
  placeOfService?: string;
  /** Default `'in-person'`. */
  telehealth?: Telehealth;
  /** Default `'outpatient'`. */
  program?: Program;
  /** Whether clinicians bill the session, or the facility bills it on an institutional claim. Default `'professional'`. */
  billAs?: 'professional' | 'facility';
  /** Left out, the group is judged as `'other'`. */
  groupType?: GroupType;
  /** The shared clinical focus, stated briefly. */
  focus?: string;
  /** Interventions used with the whole group. */
  interventions?: string[];
  /** The therapeutic interaction that took place; `[]` records that there was none. */
  interaction?: Interaction[];
  /** How much of the time was teaching. */
  instruction?: 'little' | 'half' | 'most';
  /** How each member still received interactive psychotherapy in a large group. */
  sizeRationale?: string;
  /** Who led the group, and who supervises and bills for one who did. */
  facilitators?: Facilitator[];
  /** `'whole'`: a member who attended without recorded times was there for the whole session. */
  attendedMeans?: 'whole';
  /** Who else was in the room; never facilitators, and never patients of this group. Left out: nobody. */
  others?: OthersPresent[];
  /** The roster, absent members included. Only patients are listed. */
  members: GroupMember[];
}

/** The most members on one roster. */
export const rosterLimit = 500;

const isObject = ({ value }: { value: unknown }): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasStartOrDate = ({ start, serviceDate }: Partial<GroupSession>): boolean =>
  start !== undefined || serviceDate !== undefined;

const startHasDate = ({ start, serviceDate, timeZone }: Partial<GroupSession>): boolean =>
  typeof start !== 'string' || serviceDate !== undefined || hasDateOfService(start, timeZone);

/** The shape of a {@link GroupSession}. It checks the shape only: a billing error is a finding, not an input error. */
export const groupSessionSchema: z.core.$ZodType<GroupSession> = z
  .strictObject({
    sessionId: idSchema,
    start: z.exactOptional(timeSchema),
    end: z.exactOptional(timeSchema),
    serviceDate: z.exactOptional(dateSchema),
    timeZone: z.exactOptional(
      z.string().check(
        z.refine(knowsTimeZone, {
          error: 'Name an IANA time zone that this engine knows.',
          params: { code: 'zone' },
        }),
      ),
    ),
    placeOfService: z.exactOptional(placeOfServiceSchema),
    telehealth: z.exactOptional(telehealthSchema),
    program: z.exactOptional(programSchema),
    billAs: z.exactOptional(z.enum(['professional', 'facility'])),
    groupType: z.exactOptional(z.enum(groupTypes)),
    focus: z.exactOptional(z.string()),
    interventions: z.exactOptional(z.array(z.string())),
    interaction: z.exactOptional(z.array(z.enum(interactions))),
    instruction: z.exactOptional(z.enum(['little', 'half', 'most'])),
    sizeRationale: z.exactOptional(z.string()),
    facilitators: z.exactOptional(z.array(facilitatorSchema)),
    attendedMeans: z.exactOptional(z.literal('whole')),
    others: z.exactOptional(z.array(othersPresentSchema)),
    members: z.array(groupMemberSchema).check(z.maxLength(rosterLimit)),
  })
  .check(
    z.refine(hasStartOrDate, {
      error: 'A session requires its start or its date of service.',
      path: ['start'],
      when: isObject,
    }),
    z.refine(startHasDate, {
      error:
        'A start with offset zero (Z, +00:00, -00:00) requires a time zone or a date of service.',
      params: { code: 'zone' },
      path: ['start'],
      when: isObject,
    }),
  );
