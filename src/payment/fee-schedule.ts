import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../input/input-error.js';
import { overlappingWindows, type WindowedEntry } from '../input/overlapping-windows.js';
import { plainZero } from '../input/read-input.js';
import { type Citation, citationSchema } from '../reference/citation.js';
import { placeOfServiceSchema, procedureCodeSchema } from '../reference/codes/code-formats.js';
import type { PlaceRate, RelativeValues } from '../reference/figures/medicare-rates.js';
import { type PractitionerType, practitionerTypeSchema } from '../reference/practitioner.js';
import type { DateWindow } from '../time/calendar-date.js';
import { dateSchema } from '../time/time-schema.js';
import { decimalSchema } from './exact-decimal.js';

/** A rendering provider, as payers classify it. */
export interface ScheduledPractitioner {
  type: PractitionerType;
  /**
   * Whether Medicare lists the practitioner as a qualifying participant in an alternative payment model.
   * Needed when the conversion factor depends on it: from January 1, 2026, unless the caller gives the factor.
   */
  qualifyingParticipant?: boolean;
}

/** The amount a contract allows for one unit of a code. */
export interface ContractRate {
  payerId: string;
  /** Procedure code: five characters A-Z 0-9. */
  code: string;
  /** The practitioner type the rate applies to; without it, every type that has no rate of its own for this code. */
  practitioner?: PractitionerType;
  /** Dates of service it applies to, the last day included; without it, all. */
  effective?: { from: string; to?: string };
  /** Cents for one unit. */
  allowedCents: number;
  /** Where the contract says so. */
  citation?: Citation;
}

/** The geographic practice cost indices of a locality; at most six decimal places each. */
export interface GeographicIndices {
  work: number;
  practiceExpense: number;
  malpractice: number;
}

/** The figures of the Medicare formula for one locality and year. */
export interface MedicareTerms {
  /** The payers that pay by this formula. */
  payerIds: string[];
  /** The caller's name for the locality; the estimate repeats it. */
  locality: string;
  /** The year, or part of a year, in which the indices apply; the last day included. */
  effective: { from: string; to: string };
  indices: GeographicIndices;
  /** Percentage of the fee schedule that is allowed: one for all, or by practitioner type. */
  percent: number | Partial<Record<PractitionerType, number>>;
  /** Dollars for one relative value unit; default: the built-in factor in force on the date of service. */
  conversionFactor?: number;
  /** Relative values that take precedence over the built-in ones, which cover only 90853. */
  relativeValues?: RelativeValues[];
  /** Facility or non-facility by place of service, for places that the built-in list lacks or the payer treats differently. */
  placeRates?: Record<string, PlaceRate>;
}

/** The rates for an estimate. A contract rate takes precedence over the Medicare formula. */
export interface FeeSchedule {
  /** Rendering providers by NPI. */
  practitioners?: Record<string, ScheduledPractitioner>;
  contracts?: ContractRate[];
  medicare?: MedicareTerms[];
}

const relativeValue = decimalSchema(10_000);
const practiceCostIndex = decimalSchema(100);
const percent = decimalSchema(1000);
const openWindow = z.strictObject({ from: dateSchema, to: z.exactOptional(dateSchema) });

const relativeValuesSchema: z.core.$ZodType<RelativeValues> = z.strictObject({
  code: procedureCodeSchema,
  from: dateSchema,
  to: z.exactOptional(dateSchema),
  work: relativeValue,
  nonFacilityExpense: z.exactOptional(relativeValue),
  facilityExpense: z.exactOptional(relativeValue),
  malpractice: relativeValue,
  citation: z.exactOptional(citationSchema),
});

/** The shape of a {@link FeeSchedule}. */
export const feeScheduleSchema: z.core.$ZodType<FeeSchedule> = z.strictObject({
  practitioners: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({
        type: practitionerTypeSchema,
        qualifyingParticipant: z.exactOptional(z.boolean()),
      }),
    ),
  ),
  contracts: z.exactOptional(
    z.array(
      z.strictObject({
        payerId: z.string(),
        code: procedureCodeSchema,
        practitioner: z.exactOptional(practitionerTypeSchema),
        effective: z.exactOptional(openWindow),
        allowedCents: z.int().check(z.gte(0), z.lte(9_999_999_999), plainZero),
        citation: z.exactOptional(citationSchema),
      }),
    ),
  ),
  medicare: z.exactOptional(
    z.array(
      z.strictObject({
        payerIds: z.array(z.string()),
        locality: z.string(),
        effective: z.strictObject({ from: dateSchema, to: dateSchema }),
        indices: z.strictObject({
          work: practiceCostIndex,
          practiceExpense: practiceCostIndex,
          malpractice: practiceCostIndex,
        }),
        percent: z.union([percent, z.partialRecord(practitionerTypeSchema, percent)]),
        conversionFactor: z.exactOptional(decimalSchema(1000)),
        relativeValues: z.exactOptional(z.array(relativeValuesSchema)),
        placeRates: z.exactOptional(
          z.record(placeOfServiceSchema, z.enum(['facility', 'non-facility'])),
        ),
      }),
    ),
  ),
});

const always: DateWindow = { from: '0000-01-01' };

/** Entries that give two rates for the same service on the same day, so that neither can be chosen. */
export const scheduleConflicts = (
  { contracts = [], medicare = [] }: FeeSchedule,
  root: string,
): InputFault[] => {
  const rates = contracts.map(
    ({ payerId, code, practitioner = '', effective = always }, index): WindowedEntry => ({
      key: JSON.stringify([payerId, code, practitioner]),
      window: effective,
      path: `${root}/contracts/${index}`,
    }),
  );
  const terms = medicare.flatMap(({ payerIds, effective }, index) =>
    [...new Set(payerIds)].map(
      (payerId): WindowedEntry => ({
        key: payerId,
        window: effective,
        path: `${root}/medicare/${index}/effective`,
      }),
    ),
  );
  const values = medicare.flatMap(({ relativeValues = [] }, index) =>
    relativeValues.map(({ code, from, to }, rowIndex): WindowedEntry => {
      const list = `${root}/medicare/${index}/relativeValues`;
      return {
        key: `${list} ${code}`,
        window: { from, to },
        path: `${list}/${rowIndex}`,
      };
    }),
  );
  const paths = [rates, terms, values].flatMap(overlappingWindows);
  return [...new Set(paths)].map((path) => inputFault(path, 'conflict'));
};
