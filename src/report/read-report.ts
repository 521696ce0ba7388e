import {
  type IndividualityReport,
  individualityReportSchema,
} from '../individuality/individuality-report.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { plainCopy } from '../input/plain-copy.js';
import { orThrow, tryInput, tryReading } from '../input/read-input.js';
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

/** A report that has been read, and its kind. */
export type AnyReport =
  | { kind: 'session'; report: SessionReport }
  | { kind: 'unbundling'; report: UnbundlingReport }
  | { kind: 'individuality'; report: IndividualityReport }
  | { kind: 'reconciliation'; report: ReconciliationReport };

const has = (input: object, key: string): boolean => Object.hasOwn(input, key);

/** Reads a report of any kind; adds to the faults if it is not one. */
export const tryReport = (input: unknown, faults: InputFault[]): AnyReport | undefined =>
  tryReading(() => byKind(plainCopy(input), faults), '', faults);

const byKind = (input: unknown, faults: InputFault[]): AnyReport | undefined => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    faults.push(inputFault('', input === undefined ? 'missing' : 'type'));
    return undefined;
  }
  if (has(input, 'members')) {
    const report = tryInput(sessionReportSchema, input, '', faults);
    return report && { kind: 'session', report };
  }
  if (has(input, 'pairs')) {
    const report = tryInput(unbundlingReportSchema, input, '', faults);
    return report && { kind: 'unbundling', report };
  }
  if (has(input, 'notes')) {
    const report = tryInput(individualityReportSchema, input, '', faults);
    return report && { kind: 'individuality', report };
  }
  const report = tryInput(reconciliationReportSchema, input, '', faults);
  return report && { kind: 'reconciliation', report };
};

/** Reads a report of any kind. Throws an `InputError` if it is not one. */
export const readReport = (input: unknown): AnyReport => {
  const faults: InputFault[] = [];
  return orThrow(tryReport(input, faults), faults);
};
