/**
 * A whole clinic: summaries of sessions that merge in any order, the worklist by fix, and totals by month, clinician,
 * payer, and type of group.
 *
 * @packageDocumentation
 */

export { InputError } from '../input/input-error.js';
export type { ClinicEntry } from './clinic-entry.js';
export type { ClinicSummary, HeldPlace, OtherReport, ReasonCount } from './clinic-summary.js';
export type { ClinicTotals } from './clinic-totals.js';
export type { CopiedNotes } from './copied-notes.js';
export { finishSummary, type SummaryOptions } from './finish-summary.js';
export { mergeSummaries } from './merge-summaries.js';
export type { PaidTotals } from './paid-totals.js';
export { sessionSummary } from './session-summary.js';
export { summarizeClinic } from './summarize-clinic.js';
export type {
  FindingTally,
  HeldMember,
  MemberLine,
  MemberState,
  Responsible,
  SummarizedSession,
  SummaryBasis,
  SummaryPart,
} from './summary-part.js';
export type { WorklistEntry, WorklistMember } from './worklist.js';
