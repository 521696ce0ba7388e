import * as z from 'zod/mini';
import { groupedBy } from '../input/lists.js';
import { idSchema, plainZero } from '../input/read-input.js';
import { windowIncludes } from '../time/calendar-date.js';
import { dateSchema } from '../time/time-schema.js';
import { type Citation, citationSchema } from './citation.js';
import { modifierSchema, placeOfServiceSchema, procedureCodeSchema } from './codes/code-formats.js';
import { type FilingLimits, filingLimitsSchema, firstLimitsAgree } from './filing-limit.js';
import {
  type PractitionerType,
  practitionerTypeSchema,
  type SupervisionLevel,
  supervisionLevels,
} from './practitioner.js';

/** How a payer counts units. */
export type UnitBasis =
  | { basis: 'session' }
  | { basis: 'minutes'; minutesPerUnit: number; rounding: 'down' | 'nearest' };

/** The group size that a payer accepts. */
export interface GroupSizeLimit {
  /** Fewest patients attending. */
  min?: number;
  /** Most patients attending. */
  max?: number;
  /** Above this number, the session needs a `sizeRationale`. */
  rationaleAbove?: number;
  /** Who is counted; facilitators never are. Default `'patients'`. */
  counts?: 'patients' | 'everyone';
  /** The sessions that it applies to; by default, all. */
  when?: { groupType?: string; program?: string };
}

/** What a payer requires for one kind of telehealth. */
export interface TelehealthTerms {
  /** The modifier that every line requires. */
  modifier?: string;
  /** The accepted places of service. */
  placesOfService: string[];
}

/**
 * Places of service by coverage. Of the lists that name a place, the strictest applies: `notCovered`,
 * then `review`, then `covered`.
 */
export interface PlaceTerms {
  /** The complete list of covered places; without it, each place on no other list is covered. */
  covered?: string[];
  /** Places where the payer does not cover the group. */
  notCovered?: string[];
  /** Places whose coverage no source settles, so that a person decides. */
  review?: string[];
}

/** A practitioner type that may bill a payer. */
export interface BillablePractitioner {
  practitioner: PractitionerType;
  /** First date of service. */
  from?: string;
  /** Last date of service. */
  to?: string;
  /** Percentage of the fee schedule that the payer allows. */
  percent?: number;
  /** Places of service at which this type may bill, in addition to the terms of the policy. */
  placesOfService?: PlaceTerms;
}

/** A program whose rate, per diem or bundled, already includes the group. */
export interface PerDiemProgram {
  program: string;
  /** The practitioner types that still bill separately; `'unknown'` if no source names them. */
  except?: PractitionerType[] | 'unknown';
}

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
  /** Whether this payer applies the NCCI procedure-to-procedure edits of Medicare. */
  ncci?: 'apply' | 'ignore';
  /** Programs that this payer pays a per diem rate for, with the group included. */
  perDiemPrograms?: PerDiemProgram[];
  /** Whether one facilitator or each facilitator bills the session of a patient. Default `'one-bills'`. */
  coFacilitators?: 'one-bills' | 'each-bills';
  /** `false` means not covered; a kind that is left out is unknown. */
  telehealth?: { audioVideo?: TelehealthTerms | false; audioOnly?: TelehealthTerms | false };
  /** Whether this payer pays 90785. */
  interactiveComplexity?: boolean;
  /** Whether each session needs a prior authorization. */
  authorizationRequired?: boolean;
  /** Hours after the end of the session within which the note must be written. */
  noteWithinHours?: number;
  /** Days after the date of service within which the first claim must be filed: `timelyFiling.first` in one number. */
  timelyFilingDays?: number;
  /** Filing limits. A kind that is left out is unknown. */
  timelyFiling?: FilingLimits;
  /** `'none'`: what this payer leaves unpaid is never the patient's, as with Medicaid. */
  patientLiability?: 'none';
}

const count = z.int().check(z.gte(0), plainZero);
const positive = z.int().check(z.gte(1));

const telehealthTermsSchema = z.union([
  z.literal(false),
  z.strictObject({
    modifier: z.exactOptional(modifierSchema),
    placesOfService: z.array(placeOfServiceSchema),
  }),
]);

const placeTermsSchema = z.strictObject({
  covered: z.exactOptional(z.array(placeOfServiceSchema)),
  notCovered: z.exactOptional(z.array(placeOfServiceSchema)),
  review: z.exactOptional(z.array(placeOfServiceSchema)),
});

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
    units: z.exactOptional(
      z.discriminatedUnion('basis', [
        z.strictObject({ basis: z.literal('session') }),
        z.strictObject({
          basis: z.literal('minutes'),
          minutesPerUnit: positive,
          rounding: z.enum(['down', 'nearest']),
        }),
      ]),
    ),
    groupsPerDay: z.exactOptional(positive),
    instructionCode: z.exactOptional(procedureCodeSchema),
    groupSize: z.exactOptional(
      z.array(
        z.strictObject({
          min: z.exactOptional(count),
          max: z.exactOptional(count),
          rationaleAbove: z.exactOptional(count),
          counts: z.exactOptional(z.enum(['patients', 'everyone'])),
          when: z.exactOptional(
            z.strictObject({
              groupType: z.exactOptional(z.string()),
              program: z.exactOptional(z.string()),
            }),
          ),
        }),
      ),
    ),
    minutes: z.exactOptional(
      z.strictObject({
        sessionMin: z.exactOptional(count),
        sessionMax: z.exactOptional(count),
        memberMin: z.exactOptional(count),
      }),
    ),
    billableBy: z.exactOptional(
      z.array(
        z.strictObject({
          practitioner: practitionerTypeSchema,
          from: z.exactOptional(dateSchema),
          to: z.exactOptional(dateSchema),
          percent: z.exactOptional(z.number().check(z.gte(0), z.lte(100), plainZero)),
          placesOfService: z.exactOptional(placeTermsSchema),
        }),
      ),
    ),
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
    perDiemPrograms: z.exactOptional(
      z.array(
        z.strictObject({
          program: z.string(),
          except: z.exactOptional(z.union([z.array(practitionerTypeSchema), z.literal('unknown')])),
        }),
      ),
    ),
    coFacilitators: z.exactOptional(z.enum(['one-bills', 'each-bills'])),
    telehealth: z.exactOptional(
      z.strictObject({
        audioVideo: z.exactOptional(telehealthTermsSchema),
        audioOnly: z.exactOptional(telehealthTermsSchema),
      }),
    ),
    interactiveComplexity: z.exactOptional(z.boolean()),
    authorizationRequired: z.exactOptional(z.boolean()),
    noteWithinHours: z.exactOptional(z.number().check(z.gte(0), plainZero)),
    timelyFilingDays: z.exactOptional(count),
    timelyFiling: z.exactOptional(filingLimitsSchema),
    patientLiability: z.exactOptional(z.literal('none')),
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

/** Whether a place of service is covered, or nothing settles it. */
export type PlaceCoverage = 'covered' | 'not-covered' | 'unsettled';

/** The coverage of a place of service by these terms. Without terms, it is covered. */
export const placeCoverage = (
  { covered, notCovered = [], review = [] }: PlaceTerms = {},
  placeOfService: string,
): PlaceCoverage => {
  if (notCovered.includes(placeOfService)) return 'not-covered';
  if (review.includes(placeOfService)) return 'unsettled';
  return !covered || covered.includes(placeOfService) ? 'covered' : 'not-covered';
};
