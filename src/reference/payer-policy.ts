import * as z from 'zod/mini';
import { groupedBy } from '../input/lists.js';
import { plainZero } from '../input/read-input.js';
import { holds } from '../time/calendar-date.js';
import { dateSchema } from '../time/time-schema.js';
import { type Citation, citationSchema } from './citation.js';
import {
  modifierSchema,
  placeOfServiceSchema,
  procedureCodeSchema,
} from './codes/billing-codes.js';
import { type PractitionerType, practitionerTypeSchema } from './practitioner.js';

/** How one payer's units count. */
export type UnitBasis =
  | { basis: 'session' }
  | { basis: 'minutes'; minutesPerUnit: number; rounding: 'down' | 'nearest' };

/** How large a group the payer accepts. */
export interface GroupSizeLimit {
  /** Fewest patients attending. */
  min?: number;
  /** Most patients attending. */
  max?: number;
  /** Above this many the session needs a `sizeRationale`. */
  rationaleAbove?: number;
  /** Where it applies; without it, everywhere. */
  when?: { groupType?: string; program?: string };
}

/** What telehealth of one kind needs. */
export interface TelehealthTerms {
  /** Added to every line. */
  modifier?: string;
  /** Where the service may be said to take place. */
  placesOfService: string[];
}

/** A practitioner type that may bill this payer. */
export interface BillablePractitioner {
  practitioner: PractitionerType;
  /** First date of service. */
  from?: string;
  /** Last date of service. */
  to?: string;
  /** Percentage of the fee schedule that is allowed. */
  percent?: number;
}

/** A program whose day rate already includes the group. */
export interface PerDiemProgram {
  program: string;
  /** Who bills separately all the same. */
  except?: PractitionerType[];
}

/** What one payer wants during one window of dates: data, dated and cited. */
export interface PayerPolicy {
  /** What sessions and claims call this payer. */
  payerId: string;
  name: string;
  /** Where and for which plan it was read; for readers, no rule looks at them. */
  state?: string;
  plan?: string;
  /** Dates of service for which it holds, the last day included. */
  effective: { from: string; to?: string };
  /** Where it was read. */
  citations: Citation[];
  /** The code that this payer wants for group psychotherapy; default `'90853'`. */
  code?: string;
  /** Default: one unit for each session. */
  units?: UnitBasis;
  /** Most groups paid for one patient on one day. */
  groupsPerDay?: number;
  /** The code that this payer wants for a class. */
  instructionCode?: string;
  /** The first entry that matches the session counts. */
  groupSize?: GroupSizeLimit[];
  /** Limits in whole minutes. */
  minutes?: { sessionMin?: number; sessionMax?: number; memberMin?: number };
  /** The complete list of who may bill, and since when. */
  billableBy?: BillablePractitioner[];
  /** Whether a supervisor may bill what a supervised clinician delivered. */
  supervised?: 'allowed' | 'not-allowed';
  /** Individual psychotherapy (90832 to 90838) on the day of a group. */
  sameDayIndividual?: 'allowed' | 'modifier-required' | 'documentation-required' | 'denied';
  /** Accepted modifiers for a distinct service, preferred first. */
  distinctServiceModifiers?: string[];
  /** Whether this payer applies the NCCI procedure-to-procedure edits of Medicare. */
  ncci?: 'apply' | 'ignore';
  /** Programs that this payer pays by the day, the group included. */
  perDiemPrograms?: PerDiemProgram[];
  /** Whether one facilitator bills a session for a patient, or each of them does. Default `'one-bills'`. */
  coFacilitators?: 'one-bills' | 'each-bills';
  /** `false` means not covered; a kind that is not named is not decided. */
  telehealth?: { audioVideo?: TelehealthTerms | false; audioOnly?: TelehealthTerms | false };
  /** Whether 90785 is paid. */
  interactiveComplexity?: boolean;
  /** Whether each session needs a prior authorization. */
  authorizationRequired?: boolean;
  /** Hours after the session's end in which the note has to be written. */
  noteWithinHours?: number;
  /** Days after the date of service in which the claim has to be filed. */
  timelyFilingDays?: number;
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

/** The shape of a {@link PayerPolicy}. */
export const payerPolicySchema: z.core.$ZodType<PayerPolicy> = z.strictObject({
  payerId: z.string(),
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
      }),
    ),
  ),
  supervised: z.exactOptional(z.enum(['allowed', 'not-allowed'])),
  sameDayIndividual: z.exactOptional(
    z.enum(['allowed', 'modifier-required', 'documentation-required', 'denied']),
  ),
  distinctServiceModifiers: z.exactOptional(z.array(modifierSchema)),
  ncci: z.exactOptional(z.enum(['apply', 'ignore'])),
  perDiemPrograms: z.exactOptional(
    z.array(
      z.strictObject({
        program: z.string(),
        except: z.exactOptional(z.array(practitionerTypeSchema)),
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
});

/** The policies of a call, found by payer. Windows of one payer never overlap. */
export type PolicyShelf = ReadonlyMap<string, readonly PayerPolicy[]>;

/** Puts policies on a shelf by payer. */
export const policyShelf = (policies: readonly PayerPolicy[]): PolicyShelf =>
  groupedBy(policies, ({ payerId }) => payerId);

/** The payer's policy whose window holds the date of service. */
export const policyInForce = (
  shelf: PolicyShelf,
  payerId: string,
  serviceDate: string,
): PayerPolicy | undefined =>
  shelf.get(payerId)?.find(({ effective }) => holds(effective, serviceDate));
