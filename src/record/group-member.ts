import * as z from 'zod/mini';
import { idSchema, plainZero } from '../input/read-input.js';
import { placeOfServiceSchema } from '../reference/codes/code-formats.js';
import { dateSchema } from '../time/time-schema.js';
import { type Authorization, authorizationSchema } from './authorization.js';
import { type MemberNote, memberNoteSchema } from './member-note.js';
import { type OtherCoverage, otherCoverageSchema } from './other-coverage.js';
import { type PersonName, personNameSchema } from './person-name.js';
import { type Program, programSchema } from './program.js';
import { type Presence, presenceSchema } from './recorded-presence.js';

const telehealthKinds = ['in-person', 'audio-video', 'audio-only'] as const;

/** How a patient took part. */
export type Telehealth = (typeof telehealthKinds)[number];

/** The shape of {@link Telehealth}. */
export const telehealthSchema: z.core.$ZodType<Telehealth> = z.enum(telehealthKinds);

const coverages = ['insured', 'self-pay', 'not-billed'] as const;

const attendances = ['attended', 'absent', 'unknown'] as const;

/** Whether a patient came. */
export type Attendance = (typeof attendances)[number];

/** Who pays: insurance, the patient, or nobody, because the session is not billed. */
export type Coverage = (typeof coverages)[number];

/** The shape of {@link Coverage}. */
export const coverageSchema: z.core.$ZodType<Coverage> = z.enum(coverages);

/** The treatment plan to which the member's work in the group connects. */
export interface TreatmentPlan {
  planId: string;
  /** Default `'active'`. */
  status?: 'active' | 'draft' | 'ended';
  /** First day. */
  effectiveFrom?: string;
  /** Last day. */
  effectiveTo?: string;
  /** The day by which the plan must be reviewed. */
  reviewBy?: string;
  /** Procedure codes that the plan orders. */
  services?: string[];
  /** The goals of the plan; a note refers to them by `goalId`. */
  goals?: { goalId: string; text?: string }[];
}

/** A patient on the roster of the group. To a payer, "member" means the insured; here that is the subscriber. */
export interface GroupMember {
  patientId: string;
  /** Used only to mask names and to find another member's name in a note. */
  name?: PersonName;
  /** A patient who was expected and did not come stays on the roster as absent. Left out: unknown. */
  attendance?: Attendance;
  /** When the member was there: late, early, reconnected. Left out: what the session's `attendedMeans` says. */
  presence?: Presence;
  /** The program this member is in. Default: the session's. */
  program?: Program;
  /** Hours of the program that this member received that day. */
  programHours?: number;
  /** Where co-therapists each bill for some of the members. Default: the one facilitator who bills. */
  renderingProviderId?: string;
  /** Default `'insured'`. */
  coverage?: Coverage;
  /** The payer of the claim; required for an insured member. Policies are looked up by this ID. */
  payerId?: string;
  /** Two digits. Default: the session's. */
  placeOfService?: string;
  /** The day on which an inpatient was admitted: `YYYY-MM-DD`. */
  admittedOn?: string;
  /** Default: the session's. */
  telehealth?: Telehealth;
  authorization?: Authorization;
  /** Further coverages, and what each payer answered; `payerId` is the primary's. */
  otherCoverages?: OtherCoverage[];
  /** ICD-10-CM codes, primary first. */
  diagnoses?: string[];
  /** Whether this is the member's first session, when there may be no treatment plan yet. */
  firstSession?: boolean;
  treatmentPlan?: TreatmentPlan;
  note?: MemberNote;
  /** The reason for interactive complexity; adds 90785 to this member's claim alone. */
  interactiveComplexity?: string;
}

/** The shape of a {@link GroupMember}. */
export const groupMemberSchema: z.core.$ZodType<GroupMember> = z.strictObject({
  patientId: idSchema,
  name: z.exactOptional(personNameSchema),
  attendance: z.exactOptional(z.enum(attendances)),
  presence: z.exactOptional(presenceSchema),
  program: z.exactOptional(programSchema),
  programHours: z.exactOptional(z.number().check(z.gte(0), z.lte(24), plainZero)),
  renderingProviderId: z.exactOptional(z.string()),
  coverage: z.exactOptional(coverageSchema),
  payerId: z.exactOptional(z.string()),
  placeOfService: z.exactOptional(placeOfServiceSchema),
  admittedOn: z.exactOptional(dateSchema),
  telehealth: z.exactOptional(telehealthSchema),
  authorization: z.exactOptional(authorizationSchema),
  otherCoverages: z.exactOptional(z.array(otherCoverageSchema)),
  diagnoses: z.exactOptional(z.array(z.string())),
  firstSession: z.exactOptional(z.boolean()),
  treatmentPlan: z.exactOptional(
    z.strictObject({
      planId: idSchema,
      status: z.exactOptional(z.enum(['active', 'draft', 'ended'])),
      effectiveFrom: z.exactOptional(dateSchema),
      effectiveTo: z.exactOptional(dateSchema),
      reviewBy: z.exactOptional(dateSchema),
      services: z.exactOptional(z.array(z.string())),
      goals: z.exactOptional(
        z.array(z.strictObject({ goalId: idSchema, text: z.exactOptional(z.string()) })),
      ),
    }),
  ),
  note: z.exactOptional(memberNoteSchema),
  interactiveComplexity: z.exactOptional(z.string()),
});
