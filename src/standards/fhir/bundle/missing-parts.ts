import * as z from 'zod/mini';
import { ruleIdSchema } from '../../../finding/finding.js';
import type { RuleId } from '../../../finding/rule-ids.js';

/** A part of the session that the bundle does not hold. It is never guessed. */
export interface MissingPart {
  /** JSON Pointer into the session: where the part belongs. */
  path: string;
  /** JSON Pointer into the bundle: the resource that should hold the part, if the bundle has it. */
  bundlePath?: string;
  /**
   * `absent`: the bundle does not hold it. `ambiguous`: it holds several values.
   * `unreadable`: it holds a value that cannot be used, such as a day without a time.
   */
  why: 'absent' | 'ambiguous' | 'unreadable';
  /** Whether no session can be checked without it. */
  required: boolean;
  /** Where FHIR holds it. */
  lookedFor: string;
  /** What it is needed for. */
  neededFor: string;
  /** The rules whose findings come of it, where their answer depends on it. */
  findings: RuleId[];
  /** For a bundle with several sessions: the ID of one Encounter of each. Pass one as `options.encounter`. */
  candidates?: string[];
}

/** The shape of a {@link MissingPart}. */
export const missingPartSchema: z.core.$ZodType<MissingPart> = z.strictObject({
  path: z.string(),
  bundlePath: z.exactOptional(z.string()),
  why: z.enum(['absent', 'ambiguous', 'unreadable']),
  required: z.boolean(),
  lookedFor: z.string(),
  neededFor: z.string(),
  findings: z.array(ruleIdSchema),
  candidates: z.exactOptional(z.array(z.string())),
});

/** What is said of a part that is missing. */
export type Part = Pick<MissingPart, 'lookedFor' | 'neededFor'> & {
  required?: true;
  findings?: readonly RuleId[];
};

const extension = (name: string): string => `extension urn:group-therapy-billing:${name}`;

/** Every part that may be missing. */
export const parts = {
  pages: {
    required: true,
    lookedFor:
      'a Bundle without a next or previous link, and with as many matches as its total: all pages of the search in one Bundle',
    neededFor: 'the whole roster, and everything about each patient',
  },
  session: {
    required: true,
    lookedFor:
      'one session; name one of its Encounters in options.encounter, as an ID, as Encounter/ID or by its full URL',
    neededFor: 'the session itself',
  },
  encounter: {
    required: true,
    lookedFor:
      'an Encounter with partOf Encounters, or simultaneous Encounters of one patient each',
    neededFor: 'the session itself',
  },
  sessionId: {
    lookedFor:
      'Encounter.identifier of the system urn:group-therapy-billing:session, or one Encounter.appointment for all',
    neededFor: 'a session ID that does not change; the lowest Encounter ID is used instead',
  },
  start: {
    required: true,
    lookedFor: 'Encounter.period.start, with time of day and offset, or at least its date',
    neededFor: 'the date of service and the minutes',
    findings: ['session/times'],
  },
  startTime: {
    lookedFor: 'Encounter.period.start, with time of day and offset',
    neededFor: 'the minutes',
    findings: ['session/times'],
  },
  end: {
    lookedFor: 'Encounter.period.end, with time of day and offset',
    neededFor: 'the minutes',
    findings: ['session/times'],
  },
  timeZone: {
    required: true,
    lookedFor: `${extension('time-zone')} of the Encounter, or tz-code of its period`,
    neededFor: 'the date of service if the start has offset zero',
  },
  placeOfService: {
    lookedFor: 'Location.type of the CMS place of service system, for the Encounter.location',
    neededFor: 'the place of service on every claim',
    findings: ['session/place'],
  },
  groupType: {
    lookedFor: 'Encounter.type of the system urn:group-therapy-billing:group-type',
    neededFor: 'telling group psychotherapy from other groups',
    findings: ['session/group-type'],
  },
  program: {
    lookedFor: 'Encounter.type of the system urn:group-therapy-billing:program',
    neededFor: 'per diem rates and limits of programs; without it the group is outpatient',
  },
  telehealth: {
    lookedFor: extension('telehealth'),
    neededFor: 'whether a virtual session was audio-video or audio-only',
  },
  interaction: {
    lookedFor: extension('interaction'),
    neededFor: 'whether the members interacted therapeutically',
    findings: ['session/interactive'],
  },
  instruction: {
    lookedFor: extension('instruction'),
    neededFor: 'how much of the session was instruction',
  },
  focus: {
    lookedFor: extension('focus'),
    neededFor: 'the shared clinical focus of the notes',
    findings: ['session/frame'],
  },
  interventions: {
    lookedFor: extension('intervention'),
    neededFor: 'the interventions used with the whole group',
    findings: ['session/frame'],
  },
  billAs: {
    lookedFor: extension('bill-as'),
    neededFor: 'whether the claims are professional or institutional',
  },
  sizeRationale: {
    lookedFor: extension('size-rationale'),
    neededFor: 'the reason for a large group',
    findings: ['session/group-size', 'session/payer-group-size'],
  },
  facilitators: {
    lookedFor: 'Encounter.participant that is a Practitioner or PractitionerRole',
    neededFor: 'who led the session and who bills for it',
    findings: ['session/facilitators'],
  },
  bills: {
    lookedFor: `Encounter.participant.type PPRF, or ${extension('bills')}`,
    neededFor: 'the rendering provider of the claims',
    findings: ['session/rendering-provider'],
  },
  credential: {
    lookedFor: 'Practitioner.name.suffix, or Practitioner.qualification.code',
    neededFor: 'the signature of the note',
    findings: ['session/credential'],
  },
  npi: {
    lookedFor: 'Practitioner.identifier of the system http://hl7.org/fhir/sid/us-npi',
    neededFor: 'the rendering provider of a claim',
    findings: ['session/npi'],
  },
  practitionerType: {
    lookedFor: 'PractitionerRole.code of the system urn:group-therapy-billing:practitioner-type',
    neededFor: 'whether the payer allows this clinician to bill',
    findings: ['session/credential'],
  },
  members: {
    lookedFor: 'an Encounter of each patient of the group',
    neededFor: 'the roster: who attended and who was absent',
    findings: ['session/minimum-attendance'],
  },
  attendance: {
    lookedFor: 'Encounter.status: finished, in-progress, onleave, arrived, triaged, or cancelled',
    neededFor: 'the roster: who attended and who was absent',
    findings: ['member/attendance'],
  },
  presence: {
    lookedFor: `Encounter.period of the patient, or ${extension('presence')}`,
    neededFor: 'the minutes of each patient, where a payer counts them',
    findings: ['member/minutes', 'claim/units'],
  },
  name: {
    lookedFor: 'Patient.name with given and family',
    neededFor: 'finding one patient’s name in another patient’s note',
  },
  payerId: {
    lookedFor:
      'Coverage of the patient in force on the date of service, with the Organization that pays',
    neededFor: 'the rules of the payer, and the claim',
    findings: ['member/payer'],
  },
  coverage: {
    lookedFor: `Coverage.type pay, or ${extension('coverage')}: insured, self-pay, or not-billed`,
    neededFor: 'whether a claim is due',
  },
  authorization: {
    lookedFor: `${extension('authorization')} with number, period, and sessions-left`,
    neededFor: 'whether the prior authorization covers this session',
    findings: ['member/authorization'],
  },
  diagnoses: {
    lookedFor: 'Encounter.diagnosis with Conditions coded in ICD-10-CM',
    neededFor: 'medical necessity, and the claim',
    findings: ['member/diagnosis'],
  },
  treatmentPlan: {
    lookedFor: 'CarePlan of the patient with status and period.start',
    neededFor: 'medical necessity: the plan that the note refers to',
    findings: ['member/treatment-plan'],
  },
  goals: {
    lookedFor: 'CarePlan.goal with Goal.description',
    neededFor: 'the goals that the note refers to',
    findings: ['member/treatment-plan'],
  },
  note: {
    lookedFor: 'one Composition or DocumentReference of the patient for the Encounter',
    neededFor: 'every check of the note',
    findings: ['note/present'],
  },
  noteText: {
    lookedFor: 'Composition.section, or text inline in DocumentReference.content.attachment',
    neededFor: 'what the note says about this patient',
    findings: ['note/participation', 'note/intervention', 'note/response'],
  },
  writtenAt: {
    lookedFor: 'Composition.date or DocumentReference.date, with time of day and offset',
    neededFor: 'whether the note was written on time',
    findings: ['note/timeliness'],
  },
  amendments: {
    lookedFor: `${extension('amendment')} with at, by and kind, or date and author of a note that appends this one`,
    neededFor: 'whether the note was changed after it was signed',
  },
  signature: {
    lookedFor:
      'Composition.attester of mode legal, DocumentReference.authenticator with us-core-authentication-time, or Provenance.signature, with its time',
    neededFor: 'whether the billing clinician signed the note',
    findings: ['note/signature'],
  },
} as const satisfies Record<string, Part>;

/** The name of a part that may be missing. */
export type PartName = keyof typeof parts;
