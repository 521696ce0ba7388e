import * as z from 'zod/mini';
import { answeredCitationSchema, type Citation } from '../reference/citation.js';
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

/** A figure that the estimate needs and does not have. */
export type MissingFigure = (typeof missingFigures)[number];

/** A missing figure, without which a line has no estimate. */
export interface MissingRate {
  figure: MissingFigure;
  /** JSON Pointer to the part of the claims that needs it. */
  path: string;
  message: string;
}

/** How the allowed amount of one unit was determined. */
export type RateBasis =
  | { method: 'contract'; practitioner?: PractitionerType }
  | {
      method: 'medicare-formula';
      locality: string;
      rate: PlaceRate;
      work: number;
      practiceExpense: number;
      malpractice: number;
      /** Dollars for one relative value unit. */
      conversionFactor: number;
      percent: number;
      practitioner?: PractitionerType;
    };

/** The estimate for one service line. */
export interface LineEstimate {
  lineNumber: number;
  code: string;
  serviceDate: string;
  units: number;
  outcome: 'estimated' | 'no-data';
  /** Cents for one unit, rounded half up; `null` when a figure is missing. */
  allowedPerUnitCents: number | null;
  /** That amount times the units. */
  allowedCents: number | null;
  basis?: RateBasis;
  missing: MissingRate[];
  /** The sources of the figures: of every built-in one, and those that the caller gives. */
  citations: Citation[];
}

/** The estimate for one claim. */
export interface ClaimEstimate {
  claimId: string;
  patientId: string;
  payerId: string;
  outcome: 'estimated' | 'no-data';
  /** The sum of the lines in cents; `null` when a line has no estimate. */
  allowedCents: number | null;
  lines: LineEstimate[];
}

/**
 * The estimated allowed amounts of claims, before the patient's share and any other reductions by the
 * payer. Payers that never allow more than the charge are not modeled.
 */
export interface ReimbursementEstimate {
  outcome: 'estimated' | 'no-data';
  /** The sum of all claims in cents; `null` when a claim has no estimate. */
  allowedCents: number | null;
  /** The sum of the lines that have an estimate. */
  knownCents: number;
  /** IDs of the claims without an estimate. */
  withoutFigure: string[];
  /** In the order of the input. */
  claims: ClaimEstimate[];
}

/** The fields of a service line and its claim that decide its rate. */
export interface PricedService {
  readonly payerId: string;
  readonly code: string;
  readonly serviceDate: string;
  readonly placeOfService: string;
  readonly renderingNpi: string;
}

/** The allowed amount of one unit and its basis, or the figures that are missing. */
export type UnitRate =
  | { readonly cents: number; readonly basis: RateBasis; readonly citations: readonly Citation[] }
  | { readonly missing: readonly MissingFigure[] };

const amount = z.union([z.int(), z.null()]);
const outcome = z.enum(['estimated', 'no-data']);

const rateBasisSchema: z.core.$ZodType<RateBasis> = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('contract'),
    practitioner: z.exactOptional(practitionerTypeSchema),
  }),
  z.object({
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

const missingRateSchema: z.core.$ZodType<MissingRate> = z.object({
  figure: z.enum(missingFigures),
  path: z.string(),
  message: z.string(),
});

const lineEstimateSchema: z.core.$ZodType<LineEstimate> = z.object({
  lineNumber: z.int(),
  code: z.string(),
  serviceDate: z.string(),
  units: z.int(),
  outcome,
  allowedPerUnitCents: amount,
  allowedCents: amount,
  basis: z.exactOptional(rateBasisSchema),
  missing: z.array(missingRateSchema),
  citations: z.array(answeredCitationSchema),
});

const claimEstimateSchema: z.core.$ZodType<ClaimEstimate> = z.object({
  claimId: z.string(),
  patientId: z.string(),
  payerId: z.string(),
  outcome,
  allowedCents: amount,
  lines: z.array(lineEstimateSchema),
});

/** The shape of a {@link ReimbursementEstimate}. */
export const reimbursementEstimateSchema: z.core.$ZodType<ReimbursementEstimate> = z.object({
  outcome,
  allowedCents: amount,
  knownCents: z.int(),
  withoutFigure: z.array(z.string()),
  claims: z.array(claimEstimateSchema),
});
