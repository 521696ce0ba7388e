import * as z from 'zod/mini';
import { placeOfServiceSchema } from '../reference/codes/billing-codes.js';
import { knowsTimeZone } from '../time/date-of-service.js';
import { timeSchema } from '../time/time-schema.js';
import { type Facilitator, facilitatorSchema } from './facilitator.js';
import {
  type GroupMember,
  groupMemberSchema,
  type Telehealth,
  telehealthSchema,
} from './group-member.js';

/** The programs in which a group may be held. */
export const programs = [
  'outpatient',
  'intensive-outpatient',
  'partial-hospitalization',
  'residential',
  'opioid-treatment',
] as const;

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

/** The kinds of therapeutic exchange. */
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

/** The program in which the group is held. */
export type Program = (typeof programs)[number];

/** What kind of group it is. */
export type GroupType = (typeof groupTypes)[number];

/** A kind of therapeutic exchange among the members. */
export type Interaction = (typeof interactions)[number];

/** What happened in the room, and what the charts say of it. */
export interface GroupSession {
  sessionId: string;
  /** RFC 3339 time at which the group really began. Written in Z (UTC) it needs `timeZone`. */
  start: string;
  /** RFC 3339 time at which the group really ended. */
  end: string;
  /** IANA Area/City, or UTC. */
  timeZone?: string;
  /** Place of service of CMS, two digits: `'11'`, `'02'`, `'10'`, `'53'`. */
  placeOfService: string;
  /** Default `'in-person'`. */
  telehealth?: Telehealth;
  /** Default `'outpatient'`. */
  program?: Program;
  /** Whether clinicians bill the session, or the facility on an institutional claim. Default `'professional'`. */
  billAs?: 'professional' | 'facility';
  groupType: GroupType;
  /** The shared clinical focus, stated briefly. */
  focus?: string;
  /** Interventions used across the room. */
  interventions?: string[];
  /** The therapeutic exchange that took place; `[]` records that there was none. */
  interaction?: Interaction[];
  /** How much of the time was teaching. */
  instruction?: 'little' | 'half' | 'most';
  /** Why each member still received interactive psychotherapy in a large group. */
  sizeRationale?: string;
  /** One or more. */
  facilitators: Facilitator[];
  /** The roster, absent members included; patients only. */
  members: GroupMember[];
}

/** The most members that one session may list. */
export const rosterLimit = 500;

const startTellsItsDate = ({ start, timeZone }: Partial<GroupSession>): boolean =>
  typeof start !== 'string' || !start.endsWith('Z') || timeZone !== undefined;

/** The shape of a {@link GroupSession}. It judges shape only: a fault of billing gets through. */
export const groupSessionSchema: z.core.$ZodType<GroupSession> = z
  .strictObject({
    sessionId: z.string(),
    start: timeSchema,
    end: timeSchema,
    timeZone: z.exactOptional(
      z.string().check(
        z.refine(knowsTimeZone, {
          error: 'Name an IANA time zone that this engine knows.',
          params: { code: 'zone' },
        }),
      ),
    ),
    placeOfService: placeOfServiceSchema,
    telehealth: z.exactOptional(telehealthSchema),
    program: z.exactOptional(z.enum(programs)),
    billAs: z.exactOptional(z.enum(['professional', 'facility'])),
    groupType: z.enum(groupTypes),
    focus: z.exactOptional(z.string()),
    interventions: z.exactOptional(z.array(z.string())),
    interaction: z.exactOptional(z.array(z.enum(interactions))),
    instruction: z.exactOptional(z.enum(['little', 'half', 'most'])),
    sizeRationale: z.exactOptional(z.string()),
    facilitators: z.array(facilitatorSchema),
    members: z.array(groupMemberSchema).check(z.maxLength(rosterLimit)),
  })
  .check(
    z.refine(startTellsItsDate, {
      error: 'A start in Z needs the time zone that tells the date of service.',
      params: { code: 'zone' },
      path: ['start'],
      when: ({ value }) => typeof value === 'object' && value !== null,
    }),
  );
