import * as z from 'zod/mini';
import { knowsTimeZone } from '../time/date-of-service.js';
import type { BilledService } from '../unbundling/billed-service.js';
import type { DateOrder } from './cells.js';
import { type RowColumns, rowFields } from './columns.js';

/** How an export is written, as far as it does not show it itself. */
export interface RowOptions {
  /** The columns by field; what is not given is recognized by its title. */
  columns?: RowColumns;
  /** IANA time zone of the times; without it, times are not read. */
  timeZone?: string;
  /** The order of numeric dates; without it, a date that can be read in two ways is refused. */
  dateOrder?: DateOrder;
}

/** What is said of each kind of fault. */
export const rowFaultMessages = {
  missing: 'This is needed for a service, and the row or the export does not have it.',
  date: 'This is not an existing date.',
  'date-order': 'This date can be read in two ways. Give `dateOrder`.',
  amount: 'This is not an amount of money. The service has no charge.',
  value: 'This is not one of the values that are read here.',
  rounded:
    'A spreadsheet has rounded this number, so it is not read. Format the column as text and export again.',
  'time-zone': 'Times are not read without `timeZone`.',
  time: 'The clock of `timeZone` shows this time never or twice on this date. The service has no times.',
} as const;

/** What is wrong with a row. */
export interface RowFault {
  where: {
    /** The row, counted from 1; 0 for the whole export. */
    row: number;
    /** The title of the column. */
    column?: string;
  };
  code: keyof typeof rowFaultMessages;
  message: string;
}

/** The services of an export. */
export interface RowReading {
  services: BilledService[];
  faults: RowFault[];
  /** The columns that were read. */
  columns: RowColumns;
}

/** One row: from title to cell. */
export type Row = Record<string, string | null | undefined>;

/** The shape of the rows of an export. */
export const rowsSchema: z.core.$ZodType<Row[]> = z.array(
  z.record(z.string(), z.nullable(z.optional(z.string()))),
);

/** The shape of {@link RowOptions}. */
export const rowOptionsSchema: z.core.$ZodType<RowOptions> = z.strictObject({
  columns: z.exactOptional(z.partialRecord(z.enum(rowFields), z.string())),
  timeZone: z.exactOptional(
    z
      .string()
      .check(
        z.refine(knowsTimeZone, { error: 'Name an IANA time zone.', params: { code: 'zone' } }),
      ),
  ),
  dateOrder: z.exactOptional(z.enum(['mdy', 'dmy', 'ymd'])),
});
