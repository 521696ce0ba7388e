import type { IndividualityReport } from '../individuality/individuality-report.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, tryInput, tryReading } from '../input/read-input.js';
import type { ReconciliationReport } from '../reconcile/reconciliation-report.js';
import type { UnbundlingReport } from '../unbundling/unbundling-report.js';
import type { SessionReport } from '../validation/session-report.js';
import { type IndividualityView, individualityViewSchema } from './views/individuality-view.js';
import { type ReconciliationView, reconciliationViewSchema } from './views/reconciliation-view.js';
import { type SessionView, sessionViewSchema } from './views/session-view.js';
import { type UnbundlingView, unbundlingViewSchema } from './views/unbundling-view.js';

/** Every report of this library that can be shown as a page. */
export type ReadableReport =
  | SessionReport
  | UnbundlingReport
  | IndividualityReport
  | ReconciliationReport;

/** A report that has been read, and its kind. */
export type AnyReport =
  | { kind: 'session'; report: SessionView }
  | { kind: 'unbundling'; report: UnbundlingView }
  | { kind: 'individuality'; report: IndividualityView }
  | { kind: 'reconciliation'; report: ReconciliationView };

const has = (input: object, key: string): boolean => Object.hasOwn(input, key);

/** Reads a report of any kind; adds to the faults if it is not one. */
export const tryReport = (input: unknown, faults: InputFault[]): AnyReport | undefined =>
  tryReading(() => byKind(input, faults), '', faults);

const byKind = (input: unknown, faults: InputFault[]): AnyReport | undefined => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    faults.push(inputFault('', input === undefined ? 'missing' : 'type'));
    return undefined;
  }
  if (has(input, 'members')) {
    const report = tryInput(sessionViewSchema, input, '', faults);
    return report && { kind: 'session', report };
  }
  if (has(input, 'pairs')) {
    const report = tryInput(unbundlingViewSchema, input, '', faults);
    return report && { kind: 'unbundling', report };
  }
  if (has(input, 'notes')) {
    const report = tryInput(individualityViewSchema, input, '', faults);
    return report && { kind: 'individuality', report };
  }
  const report = tryInput(reconciliationViewSchema, input, '', faults);
  return report && { kind: 'reconciliation', report };
};

/** Reads a report of any kind. Throws an `InputError` if it is not one. */
export const readReport = (input: unknown): AnyReport => {
  const faults: InputFault[] = [];
  return orThrow(tryReport(input, faults), faults);
};
