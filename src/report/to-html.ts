import { type InputFault, inputFault } from '../input/input-error.js';
import { orThrow, tryInput } from '../input/read-input.js';
import { banner } from './html/banner.js';
import { body } from './html/body.js';
import { footer } from './html/footer.js';
import { html } from './html/markup.js';
import { page } from './html/page.js';
import { code } from './html/parts.js';
import { type HtmlOptions, htmlOptionsSchema, type ReadHtmlOptions } from './html-options.js';
import { type ReadNotes, textFinder, tryNotes } from './note-texts.js';
import { allFindings } from './outline/all-findings.js';
import { findingGroups } from './outline/finding-groups.js';
import { kicker, titleOf } from './outline/titles.js';
import { verdictSentence } from './outline/verdict-sentence.js';
import { verdictWord } from './outline/wording.js';
import { type AnyReport, tryReport } from './read-report.js';
import type { ReadableReport } from './readable-report.js';

const ofAnotherSession = (
  read: AnyReport | undefined,
  options: ReadHtmlOptions | undefined,
): boolean =>
  read?.kind === 'session' &&
  options?.claims !== undefined &&
  options.claims.sessionId !== read.report.sessionId;

const pageOf = (
  read: AnyReport,
  { claims }: ReadHtmlOptions,
  notes: ReadNotes | undefined,
): string => {
  const [words, id] = titleOf(read);
  const groups = findingGroups(allFindings(read, claims));
  const { verdict, ruleset } = read.report;
  return page(
    `${id === undefined ? words : `${words} ${id}`}: ${verdictWord[verdict]}`,
    html`<main>
<header>
<p class="kicker">${kicker}</p>
<h1>${words}${id === undefined ? undefined : [' ', code(id)]}</h1>
${banner(verdict, verdictSentence(read))}</header>
${body(read, { groups, find: textFinder(notes), claims })}</main>
${footer(ruleset, notes !== undefined)}`,
  );
};

/**
 * The audit page of a report: one HTML file that is complete in itself. It loads nothing, runs nothing,
 * prints on Letter and A4, and follows the reader's choice of light or dark.
 *
 * It holds ids, codes and times. Words of notes, and with them names, stand on it only where `notes` are
 * given: the session that was checked, its notes, or a record from note id or path to text.
 * All text shows as text, whatever is in it.
 *
 * @param report A report of this library, fresh or stored.
 * @param options Texts of the notes, and the claims of the session.
 * @throws `InputError` where the report is none, an option is malformed, or the claims are another session's.
 */
export const toHtml = (report: ReadableReport, options: HtmlOptions = {}): string => {
  const faults: InputFault[] = [];
  const read = tryReport(report, faults);
  const chosen = tryInput(htmlOptionsSchema, options, '/options', faults);
  const notes =
    chosen?.notes === undefined ? undefined : tryNotes(chosen.notes, '/options/notes', faults);
  if (ofAnotherSession(read, chosen))
    faults.push(inputFault('/options/claims/sessionId', 'conflict'));
  return pageOf(orThrow(read, faults), orThrow(chosen, faults), notes);
};
