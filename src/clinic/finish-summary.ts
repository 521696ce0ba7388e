import * as z from 'zod/mini';
import { type Verdict, worstVerdict } from '../finding/finding.js';
import { type ClonedNotes, clonedNotesSchema } from '../individuality/find-cloned-notes.js';
import type { AsKept } from '../input/as-kept.js';
import type { InputFault } from '../input/input-error.js';
import { inOrder } from '../input/lists.js';
import { idSchema, orThrow, tryInput } from '../input/read-input.js';
import {
  type ReconciliationReport,
  reconciliationReportSchema,
} from '../reconcile/reconciliation-report.js';
import { type RemittanceReport, remittanceReportSchema } from '../remittance/remittance-report.js';
import { dateSchema } from '../time/time-schema.js';
import { type UnbundlingReport, unbundlingReportSchema } from '../unbundling/unbundling-report.js';
import type { ClinicSummary, OtherReport } from './clinic-summary.js';
import { copiedNotesOf } from './copied-notes.js';
import { mergedParts } from './merge-summaries.js';
import { paidTotalsOf } from './paid-totals.js';
import { ReasonCounts } from './reason-counts.js';
import { countsOfSessions } from './session-counts.js';
import { type SummaryPart, summaryPartSchema } from './summary-part.js';
import { worklistOf } from './worklist.js';

/** What is known of a clinic besides its sessions. */
export interface SummaryOptions {
  /** Same-day services. */
  unbundling?: UnbundlingReport | UnbundlingReport[];
  /** Claim files compared with rosters. */
  reconciliation?: ReconciliationReport | ReconciliationReport[];
  /** What payers answered. Without it the first-pass rate is not known. */
  remittance?: RemittanceReport | RemittanceReport[];
  /** Copied notes; those of notes with an `authorId` say who copies from whom. */
  clones?: ClonedNotes | ClonedNotes[];
  /** Labels to show with IDs of clinicians, payers, and patients. Only those of IDs in the summary are kept. */
  names?: Record<string, string>;
  /** The day for which deadlines are near or past. */
  asOf?: string;
}

const oneOrMore = <T>(schema: z.core.$ZodType<T>) =>
  z.exactOptional(z.union([schema, z.array(schema)]));

/** The shape of {@link SummaryOptions}. */
export const summaryOptionsSchema: z.core.$ZodType<SummaryOptions> = z.strictObject({
  unbundling: oneOrMore(unbundlingReportSchema),
  reconciliation: oneOrMore(reconciliationReportSchema),
  remittance: oneOrMore(remittanceReportSchema),
  clones: oneOrMore(clonedNotesSchema),
  names: z.exactOptional(z.record(idSchema, z.string())),
  asOf: z.exactOptional(dateSchema),
});

const listOf = <T extends object>(given: T | T[] | undefined): T[] => {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given];
};

const otherReport = ({
  kind,
  verdict,
  counts,
  findings,
}: UnbundlingReport | ReconciliationReport | RemittanceReport): OtherReport => {
  const reasons = new ReasonCounts();
  for (const { rule, reason, outcome } of findings)
    reasons.add({ rule, reason, outcome, count: 1 });
  return { kind, verdict, counts: { ...counts }, findings: reasons.result };
};

const namesIn = (
  names: Readonly<Record<string, string>>,
  ids: Iterable<string>,
): Record<string, string> =>
  Object.fromEntries(
    [...new Set(ids)]
      .filter((id) => Object.hasOwn(names, id))
      .sort(inOrder)
      .map((id) => [id, names[id] ?? '']),
  );

const dateRange = ({ sessions }: SummaryPart): Pick<ClinicSummary, 'from' | 'to'> => {
  let from: string | null = null;
  let to: string | null = null;
  for (const { serviceDate } of sessions) {
    if (from === null || serviceDate < from) from = serviceDate;
    if (to === null || serviceDate > to) to = serviceDate;
  }
  return { from, to };
};

/** The summary of parts that were read and merged. */
export const finishedSummary = (part: SummaryPart, options: SummaryOptions): ClinicSummary => {
  const { asOf, names = {} } = options;
  const { counts, totals, ...counted } = countsOfSessions(part.sessions);
  const worklist = worklistOf(part, asOf);
  const remittances = listOf(options.remittance);
  const paid = remittances.length === 0 ? null : paidTotalsOf(remittances);
  const clones = listOf(options.clones);
  const copiedNotes = clones.length === 0 ? null : copiedNotesOf(clones);
  const otherReports = [
    ...listOf(options.unbundling),
    ...listOf(options.reconciliation),
    ...remittances,
  ].map(otherReport);
  const verdicts = (['review', 'blocked'] as const satisfies Verdict[]).filter(
    (one) => totals.members[one] > 0,
  );
  const verdict = worstVerdict([...verdicts, ...otherReports.map((report) => report.verdict)]);
  return {
    kind: 'clinic',
    verdict,
    counts,
    ...dateRange(part),
    asOf: asOf ?? null,
    ...totals,
    ...counted,
    worklist,
    paid,
    firstPassRate: paid?.firstPassRate ?? null,
    copiedNotes,
    otherReports,
    names: namesIn(names, [
      ...Object.keys(counted.byClinician),
      ...Object.keys(counted.byPayer),
      ...worklist.flatMap(({ members }) => members.map(({ patientId }) => patientId)),
      ...(copiedNotes?.byAuthors ?? []).flatMap(({ copiedBy, writtenBy }) => [copiedBy, writtenBy]),
      ...(paid?.byPayer ?? []).map(({ payerId }) => payerId),
    ]),
    basis: part.basis,
  };
};

/**
 * Finishes a summary: the totals, the worklist, and what other reports add.
 *
 * @param part A part of `mergeSummaries` or `sessionSummary`.
 * @param options Other reports, labels, and the day for deadlines.
 * @throws {@link InputError} if the input is malformed.
 */
export const finishSummary = (
  part: SummaryPart,
  options: AsKept<SummaryOptions> = {},
): ClinicSummary => {
  const faults: InputFault[] = [];
  const read = tryInput(summaryPartSchema, part, '', faults);
  const own = tryInput(summaryOptionsSchema, options, '/options', faults);
  const merged = read && mergedParts([read], (_, session) => `/sessions/${session}`, faults);
  const finished = orThrow(own, faults);
  return finishedSummary(orThrow(merged, faults), finished);
};
