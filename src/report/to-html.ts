import * as z from 'zod/mini';
import { type ClaimBatch, claimBatchSchema } from '../billing/claim-batch.js';
import { type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { clinicPage } from './html/clinic.js';
import { clonesPage } from './html/clones.js';
import { page } from './html/page.js';
import { type NoteTexts, textFinder, tryNotes } from './note-texts.js';
import { type Showable, tryReport } from './read-report.js';

/** What an audit page shows in addition to its report. */
export interface HtmlOptions {
  /** Texts of notes, so that shared passages are shown. Without them the page contains no note text. */
  notes?: NoteTexts;
  /** The claims of the same session. */
  claims?: ClaimBatch;
}

// The notes are read separately, by the form in which they are given.
interface ReadOptions {
  notes?: unknown;
  claims?: ClaimBatch;
}

const optionsSchema: z.core.$ZodType<ReadOptions> = z.strictObject({
  notes: z.exactOptional(z.unknown()),
  claims: z.exactOptional(claimBatchSchema),
});

const isOfAnotherSession = (
  read: Showable | undefined,
  options: ReadOptions | undefined,
): boolean =>
  read?.kind === 'session' &&
  options?.claims !== undefined &&
  options.claims.sessionId !== read.sessionId;

/**
 * The audit page of a report, a clinic, or copied notes: one self-contained HTML file. It loads nothing, runs nothing,
 * prints on Letter and A4, and follows the reader's light or dark setting.
 *
 * It contains IDs, codes, and times. Note text, and any names in it, appears only if `notes` are
 * given: the session that was checked, its notes, or a record from note ID or path to text.
 * All text is shown unchanged, whatever it contains.
 *
 * @param report A report or a summary of this library, new or stored.
 * @param options Texts of the notes, and the claims of the session. A clinic and copied notes take neither.
 * @throws `InputError` if the input is not such a report, an option is malformed, or the claims are of another session.
 */
export const toHtml = (report: Showable, options: HtmlOptions = {}): string => {
  const faults: InputFault[] = [];
  const read = tryReport(report, faults);
  const chosen = tryInput(optionsSchema, options, '/options', faults);
  const notes =
    chosen?.notes === undefined ? undefined : tryNotes(chosen.notes, '/options/notes', faults);
  if (isOfAnotherSession(read, chosen))
    faults.push(inputFault('/options/claims/sessionId', 'conflict'));
  if (read?.kind === 'clinic' || read?.kind === 'clones') {
    for (const option of ['notes', 'claims'] as const)
      if (chosen?.[option] !== undefined) faults.push(inputFault(`/options/${option}`, 'conflict'));
  }
  const { claims } = orThrow(chosen, faults);
  const shown = orThrow(read, faults);
  if (shown.kind === 'clinic') return clinicPage(shown);
  if (shown.kind === 'clones') return clonesPage(shown);
  return page(shown, { find: textFinder(notes), claims });
};
