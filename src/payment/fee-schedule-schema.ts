import * as z from 'zod/mini';
import { type InputFault, inputFault } from '../input/input-error.js';
import { type Dated, overlappingWindows } from '../input/overlapping-windows.js';
import { plainZero } from '../input/plain-zero.js';
import { citationSchema } from '../reference/citation.js';
import { placeOfServiceSchema, procedureCodeSchema } from '../reference/codes/billing-codes.js';
import type { RelativeValues } from '../reference/figures/medicare-rates.js';
import { practitionerTypeSchema } from '../reference/practitioner.js';
import type { DateWindow } from '../time/calendar-date.js';
import { dateSchema } from '../time/time-schema.js';
import { decimalSchema } from './exact-decimal.js';
import type { FeeSchedule } from './fee-schedule.js';

const relativeValue = decimalSchema(10_000);
const index = decimalSchema(100);
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
        indices: z.strictObject({ work: index, practiceExpense: index, malpractice: index }),
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

/** Entries of one kind that answer the same question on the same day: neither may be preferred. */
export const scheduleConflicts = (
  { contracts = [], medicare = [] }: FeeSchedule,
  root: string,
): InputFault[] => {
  const rates = contracts.map(
    ({ payerId, code, practitioner = '', effective = always }, place): Dated => ({
      key: JSON.stringify([payerId, code, practitioner]),
      window: effective,
      path: `${root}/contracts/${place}`,
    }),
  );
  const terms = medicare.flatMap(({ payerIds, effective }, place) =>
    [...new Set(payerIds)].map(
      (payerId): Dated => ({
        key: payerId,
        window: effective,
        path: `${root}/medicare/${place}/effective`,
      }),
    ),
  );
  const values = medicare.flatMap(({ relativeValues = [] }, place) =>
    relativeValues.map(({ code, from, to }, row): Dated => {
      const list = `${root}/medicare/${place}/relativeValues`;
      return {
        key: `${list} ${code}`,
        window: { from, to },
        path: `${list}/${row}`,
      };
    }),
  );
  const paths = [rates, terms, values].flatMap(overlappingWindows);
  return [...new Set(paths)].map((path) => inputFault(path, 'conflict'));
};
