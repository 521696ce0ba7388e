import { findings } from './markdown/findings.js';
import { notes } from './markdown/notes.js';
import { ruleset } from './markdown/ruleset.js';
import { session } from './markdown/session.js';
import { code } from './markdown/text.js';
import { unbundling } from './markdown/unbundling.js';
import { allFindings } from './outline/all-findings.js';
import { findingGroups } from './outline/finding-groups.js';
import { titleOf } from './outline/titles.js';
import { verdictSentence } from './outline/verdict-sentence.js';
import { verdictWord } from './outline/wording.js';
import { type AnyReport, readReport } from './read-report.js';
import type { ReadableReport } from './readable-report.js';

const body = (read: AnyReport): string[] => {
  const found = findings(findingGroups(allFindings(read)));
  switch (read.kind) {
    case 'session': {
      const { individuality } = read.report;
      return [...session(read.report), ...found, ...(individuality ? notes(individuality) : [])];
    }
    case 'unbundling':
      return [...unbundling(read.report), ...found];
    case 'individuality':
      return [...notes(read.report), ...found];
    case 'reconciliation':
      return found;
  }
};

/**
 * A report as Markdown (CommonMark with tables), to paste into a ticket or a chart review.
 * It holds ids, codes and times, and no word of a note. All text shows as text, whatever is in it.
 *
 * @param report A report of this library, fresh or stored.
 * @throws `InputError` where it is none.
 */
export const toMarkdown = (report: ReadableReport): string => {
  const read = readReport(report);
  const [words, id] = titleOf(read);
  const { verdict, ruleset: by } = read.report;
  return `${[
    `# ${words}${id === undefined ? '' : ` ${code(id)}`}`,
    `**${verdictWord[verdict]}.** ${verdictSentence(read)}`,
    ...body(read),
    ...ruleset(by),
  ].join('\n\n')}\n`;
};
