import type { Ruleset } from '../finding/ruleset.js';
import { readableText } from '../time/date-text.js';
import { clinicMarkdown } from './markdown/clinic.js';
import { clonesMarkdown } from './markdown/clones.js';
import { decisions } from './markdown/decisions.js';
import { findings } from './markdown/findings.js';
import { notes } from './markdown/notes.js';
import { remittance } from './markdown/remittance-answers.js';
import { session } from './markdown/session.js';
import { code, inline, list } from './markdown/text.js';
import { unbundling } from './markdown/unbundling.js';
import { decidedFindings, openFindings } from './outline/decisions.js';
import { allFindings, findingGroups } from './outline/findings.js';
import { titleOf, verdictSentence } from './outline/headline.js';
import { disclaimer, uncheckedText, verdictWord } from './outline/labels.js';
import { type ReadableReport, readReport, type Showable } from './read-report.js';

const body = (report: ReadableReport): string[] => {
  const all = allFindings(report);
  const found = [
    ...findings(findingGroups(openFindings(all)), report.ruleset.version),
    ...decisions(decidedFindings(all), report.unusedDecisions),
  ];
  switch (report.kind) {
    case 'session': {
      const { individuality } = report;
      return [...session(report), ...found, ...(individuality ? notes(individuality) : [])];
    }
    case 'unbundling':
      return [...unbundling(report), ...found];
    case 'individuality':
      return [...notes(report), ...found];
    case 'reconciliation':
      return found;
    case 'remittance':
      return [...remittance(report), ...found];
  }
};

const policiesText = (policies: Ruleset['policies']): string =>
  policies
    .map(({ payerId, from }) => `${code(payerId)} in effect from ${inline(readableText(from))}`)
    .join(', ') || 'none used';

const overridesText = (overrides: Ruleset['overrides']): string =>
  Object.entries(overrides)
    .map(([rule, setting]) => `${code(rule)} to ${inline(setting)}`)
    .join(', ') || 'none';

const basis = ({ version, policies, overrides, ncci, notChecked }: Ruleset): string =>
  list([
    `Rules: group-therapy-billing ${inline(version)}`,
    `Payer policies: ${policiesText(policies)}`,
    ...(ncci
      ? [
          `NCCI edits: ${inline(ncci.source)}, in effect from ${inline(readableText(ncci.effective))}`,
        ]
      : []),
    `Changed rule settings: ${overridesText(overrides)}`,
    `Not checked: ${notChecked.map((what) => inline(uncheckedText(what))).join('; ') || 'nothing left out'}`,
  ]);

/**
 * A report as Markdown (CommonMark with tables), to paste into a ticket or a chart review.
 * It contains IDs, codes, and times, but no note text. All text is shown unchanged, whatever it contains.
 *
 * @param report A report or a summary of this library, new or stored.
 * @throws `InputError` if the input is not such a report.
 */
export const toMarkdown = (report: Showable): string => {
  const read = readReport(report);
  if (read.kind === 'clinic') return clinicMarkdown(read);
  if (read.kind === 'clones') return clonesMarkdown(read);
  const [words, id] = titleOf(read);
  const { verdict, ruleset } = read;
  return `${[
    `# ${words}${id === undefined ? '' : ` ${code(id)}`}`,
    `**${verdictWord[verdict]}.** ${verdictSentence(read)}`,
    ...body(read),
    '## Basis of this report',
    basis(ruleset),
    disclaimer,
  ].join('\n\n')}\n`;
};
