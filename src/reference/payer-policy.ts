import * as z from 'zod/mini';
import { groupedBy } from '../input/lists.js';
import { idSchema, plainZero } from '../input/read-input.js';
import { windowIncludes } from '../time/calendar-date.js';
import { dateSchema } from '../time/time-schema.js';
import { type Citation, citationSchema } from './citation.js';
import { modifierSchema, procedureCodeSchema } from './codes/code-formats.js';
import { ncciProgramSchema } from './edits/ncci-program.js';
import { type FilingLimits, filingLimitsSchema, firstLimitsAgree } from './filing-limit.js';
import { type FrequencyLimit, frequencyLimitSchema } from './frequency-limit.js';
import {
  type BillablePractitioner,
  billablePractitionerSchema,
  type CoFacilitatorTerms,
  coFacilitatorTermsSchema,
  type GroupSizeLimit,
  groupSizeLimitSchema,
  type ModifierSource,
  modifierSourceSchema,
  type PerDiemProgram,
  type PlaceTerms,
  perDiemProgramSchema,
  placeTermsSchema,
  type TelehealthTerms,
  telehealthTermsSchema,
  type UnitBasis,
  unitBasisSchema,
} from './policy-terms.js';
import {
  type PractitionerType,
  practitionerTypeSchema,
  type SupervisionLevel,
  supervisionLevels,
} from './practitioner.js';

/** What one payer requires during one range of dates: data with dates and sources. */
export interface PayerPolicy {
  /** The ID of this payer in sessions and claims. */
  payerId: string;
  name: string;
  /** The state and plan of the policy, for information only: no rule uses them. */
  state?: string;
  plan?: string;
  /** Dates of service on which the policy is in force, including the last. */
  effective: { from: string; to?: string };
  /** Where the policy is published. */
  citations: Citation[];
  /** The code that this payer requires for group psychotherapy; default `'90853'`. */
  code?: string;
  /** Default: one unit per session. */
  units?: UnitBasis;
  /** The most groups paid for one patient on one day. */
  groupsPerDay?: number;
  /** How much this payer pays for in a day, a week, seven days, a month, or a year. Each limit applies on its own. */
  limits?: FrequencyLimit[];
  /** The code that this payer requires for a class. */
  instructionCode?: string;
  /** The first entry that matches the session applies. */
  groupSize?: GroupSizeLimit[];
  /** Limits in whole minutes. */
  minutes?: { sessionMin?: number; sessionMax?: number; memberMin?: number };
  /** The complete list of practitioner types that may bill, with dates. */
  billableBy?: BillablePractitioner[];
  /** Places of service by coverage; by default, every place is covered. */
  placesOfService?: PlaceTerms;
  /** Whether a supervisor may bill for a service that a supervised clinician delivered, or from which supervision on. */
  supervised?: 'allowed' | 'not-allowed' | { level: SupervisionLevel };
  /** Terms for individual psychotherapy (90832 to 90838) on the day of a group. */
  sameDayIndividual?: 'allowed' | 'modifier-required' | 'documentation-required' | 'denied';
  /** Accepted modifiers for a distinct service, preferred first. */
  distinctServiceModifiers?: string[];
  /** Whether this payer applies NCCI procedure-to-procedure edits. */
  ncci?: 'apply' | 'ignore';
  /** The program whose NCCI edits this payer applies: `'medicare'` (default), `'medicaid:NY'`. */
  ncciProgram?: string;
  /** Programs that this payer pays a per diem rate for, with the group included. */
  perDiemPrograms?: PerDiemProgram[];
  /** Which of the facilitators bill the session of a patient. Default `'one-bills'`. */
  coFacilitators?: CoFacilitatorTerms;
  /** `false` means not covered; a kind that is left out is unknown. */
  telehealth?: { audioVideo?: TelehealthTerms | false; audioOnly?: TelehealthTerms | false };
  /** Whether this payer pays 90785. */
  interactiveComplexity?: boolean;
  /** Whether each session needs a prior authorization. */
  authorizationRequired?: boolean;
  /** Hours after the end of the session within which the note must be written. */
  noteWithinHours?: number;
  /** Calendar days after the date of service within which the note must be written, where the clinic is. */
  noteWithinDays?: number;
  /** Days after the date of service within which the first claim must be filed: `timelyFiling.first` in one number. */
  timelyFilingDays?: number;
  /** Filing limits. A kind that is left out is unknown. */
  timelyFiling?: FilingLimits;
  /** `'none'`: what this payer leaves unpaid is never the patient's, as with Medicaid. */
  patientLiability?: 'none';
  /** Modifiers that every line requires: `['HQ']`. */
  modifiers?: string[];
  /** Modifiers that a line requires by who led the group: `{ 'clinical-social-worker': ['HO'] }`. */
  modifiersBy?: Partial<Record<PractitionerType, string[]>>;
  /** The order of the modifiers. Default: the payer’s, the practitioner’s, telehealth; what is left out comes last. */
  modifierOrder?: ModifierSource[];
  /** A group that was mainly informational: `'fail'` if this payer does not pay for it, `'review'` if it may not. */
  informational?: 'fail' | 'review';
  /** A plan that does not list group psychotherapy: `'fail'` if this payer requires that it is listed. */
  planService?: 'fail' | 'review';
  /**
   * The last date for which somebody read that this policy is in force. For later dates of service, a fail that
   * rests on it is a review, and a person decides once whether it is still in force (`member/payer`).
   */
  confirmedThrough?: string;
}

const count = z.int().check(z.gte(0), plainZero);
const positive = z.int().check(z.gte(1));

/** The shape of a {@link PayerPolicy}. */
export const payerPolicySchema: z.core.$ZodType<PayerPolicy> = z
  .strictObject({
    payerId: idSchema,
    name: z.string(),
    state: z.exactOptional(z.string()),
    plan: z.exactOptional(z.string()),
    effective: z.strictObject({ from: dateSchema, to: z.exactOptional(dateSchema) }),
    citations: z.array(citationSchema),
    code: z.exactOptional(procedureCodeSchema),
    units: z.exactOptional(unitBasisSchema),
    groupsPerDay: z.exactOptional(positive),
    limits: z.exactOptional(z.array(frequencyLimitSchema)),
    instructionCode: z.exactOptional(procedureCodeSchema),
    groupSize: z.exactOptional(z.array(groupSizeLimitSchema)),
    minutes: z.exactOptional(
      z.strictObject({
        sessionMin: z.exactOptional(count),
        sessionMax: z.exactOptional(count),
        memberMin: z.exactOptional(count),
      }),
    ),
    billableBy: z.exactOptional(z.array(billablePractitionerSchema)),
    placesOfService: z.exactOptional(placeTermsSchema),
    supervised: z.exactOptional(
      z.union([
        z.enum(['allowed', 'not-allowed']),
        z.strictObject({ level: z.enum(supervisionLevels) }),
      ]),
    ),
    sameDayIndividual: z.exactOptional(
      z.enum(['allowed', 'modifier-required', 'documentation-required', 'denied']),
    ),
    distinctServiceModifiers: z.exactOptional(z.array(modifierSchema)),
    ncci: z.exactOptional(z.enum(['apply', 'ignore'])),
    ncciProgram: z.exactOptional(ncciProgramSchema),
    perDiemPrograms: z.exactOptional(z.array(perDiemProgramSchema)),
    coFacilitators: z.exactOptional(coFacilitatorTermsSchema),
    telehealth: z.exactOptional(
      z.strictObject({
        audioVideo: z.exactOptional(telehealthTermsSchema),
        audioOnly: z.exactOptional(telehealthTermsSchema),
      }),
    ),
    interactiveComplexity: z.exactOptional(z.boolean()),
    authorizationRequired: z.exactOptional(z.boolean()),
    noteWithinHours: z.exactOptional(z.number().check(z.gte(0), plainZero)),
    noteWithinDays: z.exactOptional(count),
    timelyFilingDays: z.exactOptional(count),
    timelyFiling: z.exactOptional(filingLimitsSchema),
    patientLiability: z.exactOptional(z.literal('none')),
    modifiers: z.exactOptional(z.array(modifierSchema)),
    modifiersBy: z.exactOptional(z.partialRecord(practitionerTypeSchema, z.array(modifierSchema))),
    modifierOrder: z.exactOptional(z.array(modifierSourceSchema)),
    informational: z.exactOptional(z.enum(['fail', 'review'])),
    planService: z.exactOptional(z.enum(['fail', 'review'])),
    confirmedThrough: z.exactOptional(dateSchema),
  })
  .check(
    z.refine(firstLimitsAgree, {
      error:
        '`timelyFilingDays` is the limit of the first claim; it differs from `timelyFiling.first`.',
      params: { code: 'conflict' },
      path: ['timelyFilingDays'],
      when: ({ value }) => typeof value === 'object' && value !== null,
    }),
  );

/** Policies by payer. The dates of policies of one payer never overlap. */
export type PoliciesByPayer = ReadonlyMap<string, readonly PayerPolicy[]>;

/** Indexes policies by payer. */
export const policiesByPayer = (policies: readonly PayerPolicy[]): PoliciesByPayer =>
  groupedBy(policies, ({ payerId }) => payerId);

/** The policy of a payer that is in force on the date of service. */
export const policyInForce = (
  policies: PoliciesByPayer,
  payerId: string,
  serviceDate: string,
): PayerPolicy | undefined =>
  policies.get(payerId)?.find(({ effective }) => windowIncludes(effective, serviceDate));

const beforeEveryDate = '';

/** The entry that lets a practitioner type bill on the date of service. */
export const billableEntry = (
  { billableBy = [] }: PayerPolicy,
  practitioner: PractitionerType,
  serviceDate: string,
): BillablePractitioner | undefined =>
  billableBy.find(
    ({ practitioner: listed, from = beforeEveryDate, to }) =>
      listed === practitioner && windowIncludes({ from, to }, serviceDate),
  );

/** The citations of a policy that nobody has confirmed for the date of service; otherwise `undefined`. */
export const unconfirmedCitations = (
  policy: PayerPolicy | undefined,
  serviceDate: string,
): readonly Citation[] | undefined =>
  policy?.confirmedThrough !== undefined && serviceDate > policy.confirmedThrough
    ? policy.citations
    : undefined;
