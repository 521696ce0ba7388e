import * as z from 'zod/mini';
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
import { type UnbundlingReport, unbundlingReportSchema } from '../unbundling/unbundling-report.js';
import { type SessionReport, sessionReportSchema } from '../validation/session-report.js';

/** Every report of this library that can be shown as a page. */
export type ReadableReport =
  | SessionReport
  | UnbundlingReport
  | IndividualityReport
  | ReconciliationReport;

const schemas: { [Kind in ReadableReport['kind']]: z.core.$ZodType<ReadableReport> } = {
  session: sessionReportSchema,
  unbundling: unbundlingReportSchema,
  individuality: individualityReportSchema,
  reconciliation: reconciliationReportSchema,
};

const kindSchema = z.object({
  kind: z.enum(['session', 'unbundling', 'individuality', 'reconciliation']),
});

/** Reads a report of any kind; adds to the faults if it is not one. */
export const tryReport = (input: unknown, faults: InputFault[]): ReadableReport | undefined => {
  // Copied once, so that its kind and its content are of one reading.
  const copy = plainCopy(input);
  const read = tryInput(kindSchema, copy, '', faults);
  return read && tryInput(schemas[read.kind], copy, '', faults);
};

/** Reads a report of any kind. Throws an `InputError` if it is not one. */
export const readReport = (input: unknown): ReadableReport => {
  const faults: InputFault[] = [];
  return orThrow(tryReport(input, faults), faults);
};
