import * as z from 'zod/mini';
import { type ClinicSummary, clinicSummarySchema } from '../clinic/clinic-summary.js';
import { type ClonedNotes, clonedNotesSchema } from '../individuality/find-cloned-notes.js';
import {
  type IndividualityReport,
  individualityReportSchema,
} from '../individuality/individuality-report.js';
import type { InputFault } from '../input/input-error.js';
import { plainCopy } from '../input/plain-copy.js';
import { orThrow, tryInput } from '../input/read-input.js';
import {
  type ReconciliationReport,
  reconciliationReportSchema,
} from '../reconcile/reconciliation-report.js';
import { type RemittanceReport, remittanceReportSchema } from '../remittance/remittance-report.js';
import { type UnbundlingReport, unbundlingReportSchema } from '../unbundling/unbundling-report.js';
import { type SessionReport, sessionReportSchema } from '../validation/session-report.js';

/** Every report of this library that has a verdict and findings, and can be shown as a page. */
export type ReadableReport =
  | SessionReport
  | UnbundlingReport
  | IndividualityReport
  | ReconciliationReport
  | RemittanceReport;

/** Everything that can be shown as a page: the reports, a whole clinic, and copied notes. */
export type Showable = ReadableReport | ClinicSummary | ClonedNotes;

const schemas: { [Kind in Showable['kind']]: z.core.$ZodType<Showable> } = {
  session: sessionReportSchema,
  unbundling: unbundlingReportSchema,
  individuality: individualityReportSchema,
  reconciliation: reconciliationReportSchema,
  remittance: remittanceReportSchema,
  clinic: clinicSummarySchema,
  clones: clonedNotesSchema,
};

const kindSchema = z.object({
  kind: z.enum([
    'session',
    'unbundling',
    'individuality',
    'reconciliation',
    'remittance',
    'clinic',
    'clones',
  ]),
});

/** Reads a report of any kind; adds to the faults if it is not one. */
export const tryReport = (input: unknown, faults: InputFault[]): Showable | undefined => {
  // Copied once, so that its kind and its content are of one reading.
  const copy = plainCopy(input);
  const read = tryInput(kindSchema, copy, '', faults);
  return read && tryInput(schemas[read.kind], copy, '', faults);
};

/** Reads a report of any kind. Throws an `InputError` if it is not one. */
export const readReport = (input: unknown): Showable => {
  const faults: InputFault[] = [];
  return orThrow(tryReport(input, faults), faults);
};
