import * as z from 'zod/mini';
import { type Citation, citationSchema } from '../reference/citation.js';
import type { PlaceRate } from '../reference/figures/medicare-rates.js';
import { type PractitionerType, practitionerTypeSchema } from '../reference/practitioner.js';

const missingFigures = [
  'payer',
  'contract-rate',
  'practitioner-type',
  'relative-values',
  'practice-expense',
  'place-of-service-rate',
  'conversion-factor',
  'participation',
  'percent',
] as const;

/** What the schedule would have to say. */
export type MissingFigure = (typeof missingFigures)[number];

/** Something without which a line has no figure. */
export interface MissingRate {
  figure: MissingFigure;
  /** JSON Pointer to what in the claims asked for it. */
  path: string;
  message: string;
}

/** How the amount of one unit was found. */
export type RateBasis =
  | { method: 'contract'; practitioner?: PractitionerType }
  | {
      method: 'medicare-formula';
      locality: string;
      rate: PlaceRate;
      work: number;
      practiceExpense: number;
      malpractice: number;
      /** Dollars for one relative value. */
      conversionFactor: number;
      percent: number;
      practitioner?: PractitionerType;
    };

/** What one line may pay. */
export interface LineEstimate {
  lineNumber: number;
  code: string;
  serviceDate: string;
  units: number;
  outcome: 'estimated' | 'no-data';
  /** Cents for one unit, rounded half up; `null` where something is missing. */
  allowedPerUnitCents: number | null;
  /** That times the units. */
  allowedCents: number | null;
  basis?: RateBasis;
  missing: MissingRate[];
  /** Where the figures were read: every built-in one, and those that the caller cites. */
  citations: Citation[];
}

/** What one claim may pay. */
export interface ClaimEstimate {
  claimId: string;
  patientId: string;
  payerId: string;
  outcome: 'estimated' | 'no-data';
  /** The sum of the lines in cents; `null` where a line has no figure. */
  allowedCents: number | null;
  lines: LineEstimate[];
}

/**
 * What claims may pay: allowed amounts, before what the patient owes and whatever else a payer takes off.
 * A payer that allows no more than the charge is not modelled.
 */
export interface ReimbursementEstimate {
  outcome: 'estimated' | 'no-data';
  /** The sum of all claims in cents; `null` where a claim has no figure. */
  allowedCents: number | null;
  /** The sum of the lines that have one. */
  knownCents: number;
  /** Claim ids without a figure. */
  withoutFigure: string[];
  /** In the order of the input. */
  claims: ClaimEstimate[];
}

const amount = z.union([z.int(), z.null()]);
const outcome = z.enum(['estimated', 'no-data']);

const rateBasisSchema: z.core.$ZodType<RateBasis> = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('contract'),
    practitioner: z.exactOptional(practitionerTypeSchema),
  }),
  z.strictObject({
    method: z.literal('medicare-formula'),
    locality: z.string(),
    rate: z.enum(['facility', 'non-facility']),
    work: z.number(),
    practiceExpense: z.number(),
    malpractice: z.number(),
    conversionFactor: z.number(),
    percent: z.number(),
    practitioner: z.exactOptional(practitionerTypeSchema),
  }),
]);

/** The shape of a {@link ReimbursementEstimate}. */
export const reimbursementEstimateSchema: z.core.$ZodType<ReimbursementEstimate> = z.strictObject({
  outcome,
  allowedCents: amount,
  knownCents: z.int(),
  withoutFigure: z.array(z.string()),
  claims: z.array(
    z.strictObject({
      claimId: z.string(),
      patientId: z.string(),
      payerId: z.string(),
      outcome,
      allowedCents: amount,
      lines: z.array(
        z.strictObject({
          lineNumber: z.int(),
          code: z.string(),
          serviceDate: z.string(),
          units: z.int(),
          outcome,
          allowedPerUnitCents: amount,
          allowedCents: amount,
          basis: z.exactOptional(rateBasisSchema),
          missing: z.array(
            z.strictObject({
              figure: z.enum(missingFigures),
              path: z.string(),
              message: z.string(),
            }),
          ),
          citations: z.array(citationSchema),
        }),
      ),
    }),
  ),
});
