import * as z from 'zod/mini';
import { dateSchema } from '../../time/time-schema.js';
import { procedureCodeSchema } from '../codes/code-formats.js';
import { ncciProgramSchema } from './ncci-program.js';

/** The kind of claim that an edit applies to. Only lines of the same setting are compared. */
export type Setting = 'professional' | 'outpatient-facility';

/** 0: no modifier bypasses the edit. 1: a modifier may, if the services were distinct. 9: the edit does not apply. */
export type ModifierIndicator = '0' | '1' | '9';

/** A pair of codes that are not paid together by default: column 1 is paid, column 2 is denied. */
export interface PtpEdit {
  column1: string;
  column2: string;
  /** First date of service; by default, that of the table. */
  from?: string;
  /** Last date of service. */
  to?: string;
  modifierIndicator: ModifierIndicator;
}

/** One edition of procedure-to-procedure edits, for one setting. */
export interface PtpTable {
  /** The file of the edits, as reports name it. */
  source: string;
  setting: Setting;
  /** The program that publishes the edits: `'medicare'`, `'medicaid:NY'`. Default `'medicare'`. */
  program?: string;
  /** First date of service of this edition. */
  effective: string;
  edits: PtpEdit[];
}

/** The shape of a {@link PtpTable}. */
export const ptpTableSchema: z.core.$ZodType<PtpTable> = z.strictObject({
  source: z.string(),
  setting: z.enum(['professional', 'outpatient-facility']),
  program: z.exactOptional(ncciProgramSchema),
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
