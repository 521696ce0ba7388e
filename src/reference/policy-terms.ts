import * as z from 'zod/mini';
import { plainZero } from '../input/read-input.js';
import { dateSchema } from '../time/time-schema.js';
import { modifierSchema, placeOfServiceSchema } from './codes/code-formats.js';
import { type PractitionerType, practitionerTypeSchema } from './practitioner.js';

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
  /**
   * The sessions that it applies to; by default, all. `facilitators`: at least so many led the group, so the
   * entry for the larger number comes first.
   */
  when?: { groupType?: string; program?: string; facilitators?: number };
}

/** What a payer requires for one kind of telehealth. */
export interface TelehealthTerms {
  /** The modifier that every line requires. */
  modifier?: string;
  /** The accepted places of service. */
  placesOfService: string[];
  /** The place of service that the claim has instead of the recorded one. */
  claimPlaceOfService?: string;
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
  /** Hours of the program on the day from which its rate is earned; with fewer, the group is billed. */
  minimumHours?: number;
}

/** Where a modifier of a line comes from: the payer, who led the group, or telehealth. */
export type ModifierSource = 'payer' | 'practitioner' | 'telehealth';

/** Which of the facilitators bill the session of a patient: one, each, or each of at most so many. */
export type CoFacilitatorTerms = 'one-bills' | 'each-bills' | { most: number };

const count = z.int().check(z.gte(0), plainZero);
const positive = z.int().check(z.gte(1));

/** The shape of a {@link UnitBasis}. */
export const unitBasisSchema: z.core.$ZodType<UnitBasis> = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('session') }),
  z.strictObject({
    basis: z.literal('minutes'),
    minutesPerUnit: positive,
    rounding: z.enum(['down', 'nearest']),
  }),
]);

/** The shape of a {@link GroupSizeLimit}. */
export const groupSizeLimitSchema: z.core.$ZodType<GroupSizeLimit> = z.strictObject({
  min: z.exactOptional(count),
  max: z.exactOptional(count),
  rationaleAbove: z.exactOptional(count),
  counts: z.exactOptional(z.enum(['patients', 'everyone'])),
  when: z.exactOptional(
    z.strictObject({
      groupType: z.exactOptional(z.string()),
      program: z.exactOptional(z.string()),
      facilitators: z.exactOptional(positive),
    }),
  ),
});

/** The shape of {@link TelehealthTerms}, or `false` for not covered. */
export const telehealthTermsSchema: z.core.$ZodType<TelehealthTerms | false> = z.union([
  z.literal(false),
  z.strictObject({
    modifier: z.exactOptional(modifierSchema),
    placesOfService: z.array(placeOfServiceSchema),
    claimPlaceOfService: z.exactOptional(placeOfServiceSchema),
  }),
]);

/** The shape of {@link PlaceTerms}. */
export const placeTermsSchema: z.core.$ZodType<PlaceTerms> = z.strictObject({
  covered: z.exactOptional(z.array(placeOfServiceSchema)),
  notCovered: z.exactOptional(z.array(placeOfServiceSchema)),
  review: z.exactOptional(z.array(placeOfServiceSchema)),
});

/** The shape of a {@link BillablePractitioner}. */
export const billablePractitionerSchema: z.core.$ZodType<BillablePractitioner> = z.strictObject({
  practitioner: practitionerTypeSchema,
  from: z.exactOptional(dateSchema),
  to: z.exactOptional(dateSchema),
  percent: z.exactOptional(z.number().check(z.gte(0), z.lte(100), plainZero)),
  placesOfService: z.exactOptional(placeTermsSchema),
});

/** The shape of a {@link PerDiemProgram}. */
export const perDiemProgramSchema: z.core.$ZodType<PerDiemProgram> = z.strictObject({
  program: z.string(),
  except: z.exactOptional(z.union([z.array(practitionerTypeSchema), z.literal('unknown')])),
  minimumHours: z.exactOptional(z.number().check(z.gte(0), z.lte(24), plainZero)),
});

/** The shape of a {@link ModifierSource}. */
export const modifierSourceSchema: z.core.$ZodType<ModifierSource> = z.enum([
  'payer',
  'practitioner',
  'telehealth',
]);

/** The shape of {@link CoFacilitatorTerms}. */
export const coFacilitatorTermsSchema: z.core.$ZodType<CoFacilitatorTerms> = z.union([
  z.enum(['one-bills', 'each-bills']),
  z.strictObject({ most: positive }),
]);

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

/** How many facilitators may bill the session of one patient. */
export const mostBillers = (terms: CoFacilitatorTerms = 'one-bills'): number => {
  if (typeof terms === 'object') return terms.most;
  return terms === 'one-bills' ? 1 : Number.POSITIVE_INFINITY;
};
