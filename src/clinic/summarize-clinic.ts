import type { AsKept } from '../input/as-kept.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, tryInput, tryReading } from '../input/read-input.js';
import { type ClinicEntry, tryEntry } from './clinic-entry.js';
import type { ClinicSummary } from './clinic-summary.js';
import { finishedSummary, type SummaryOptions, summaryOptionsSchema } from './finish-summary.js';
import { mergedParts } from './merge-summaries.js';
import { summaryOf } from './session-summary.js';
import type { SummaryPart } from './summary-part.js';

const partsOf = (entries: unknown, faults: InputFault[]): SummaryPart[] | undefined => {
  const list = tryReading(() => (Array.isArray(entries) ? [...entries] : undefined), '', faults);
  if (!list) {
    if (faults.length === 0) faults.push(inputFault('', 'type'));
    return undefined;
  }
  return list.flatMap((input, index) => {
    const root = `/${index}`;
    const entry = tryEntry(input, root, faults);
    return (entry && summaryOf(entry, root, faults)) ?? [];
  });
};

/**
 * Summarizes a whole clinic at once: `sessionSummary`, `mergeSummaries`, and `finishSummary` in one call.
 *
 * @param entries One entry for each session, in any order. A session given twice counts once.
 * @param options Other reports, labels, and the day for deadlines.
 * @throws {@link InputError} if the input is malformed, or a session is given twice with other content.
 */
export const summarizeClinic = (
  entries: readonly AsKept<ClinicEntry>[],
  options: AsKept<SummaryOptions> = {},
): ClinicSummary => {
  const faults: InputFault[] = [];
  const parts = partsOf(entries, faults);
  const own = tryInput(summaryOptionsSchema, options, '/options', faults);
  const merged =
    parts && faults.length === 0
      ? mergedParts(parts, (part) => `/${part}/report/sessionId`, faults)
      : undefined;
  const part = orThrow(merged, faults);
  return finishedSummary(part, orThrow(own, faults));
};
