import * as z from 'zod/mini';
import { dateSchema } from '../../time/time-schema.js';
import { procedureCodeSchema } from '../codes/billing-codes.js';

/** The kind of claim that an edit is for. Only lines of one setting are compared. */
export type Setting = 'professional' | 'outpatient-facility';

/** 0: no modifier separates the codes. 1: one may, where the services were distinct. 9: the edit does not apply. */
export type ModifierIndicator = '0' | '1' | '9';

/** A pair of codes that are not paid together unasked: column 1 is paid, column 2 is denied. */
export interface PtpEdit {
  column1: string;
  column2: string;
  /** First date of service; without it, as long as the table holds. */
  from?: string;
  /** Last date of service. */
  to?: string;
  modifierIndicator: ModifierIndicator;
}

/** One edition of procedure-to-procedure edits, for one setting. */
export interface PtpTable {
  /** Which file this was: it stands in the report. */
  source: string;
  setting: Setting;
  /** First date of service for which this edition is used. */
  effective: string;
  edits: PtpEdit[];
}

/** The shape of a {@link PtpTable}. */
export const ptpTableSchema: z.core.$ZodType<PtpTable> = z.strictObject({
  source: z.string(),
  setting: z.enum(['professional', 'outpatient-facility']),
  effective: dateSchema,
  edits: z.array(
    z.strictObject({
      column1: procedureCodeSchema,
      column2: procedureCodeSchema,
      from: z.exactOptional(dateSchema),
      to: z.exactOptional(dateSchema),
      modifierIndicator: z.enum(['0', '1', '9']),
    }),
  ),
});
