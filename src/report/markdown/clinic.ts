import type { ClinicSummary } from '../../clinic/clinic-summary.js';
import type { ClinicTotals } from '../../clinic/clinic-totals.js';
import { dollars, thousands } from '../../finding/dollars.js';
import { dateText } from '../../time/date-text.js';
import {
  clinicSentence,
  figuresOf,
  monthText,
  notRecorded,
  periodText,
  rateText,
} from '../outline/clinic-figures.js';
import { deadlineText, decidersText, fixTitle } from '../outline/clinic-worklist.js';
import { capitalized, disclaimer, outcomeWord, verdictWord } from '../outline/labels.js';
import { code, inline, list, table } from './text.js';

type Label = (id: string) => string;

const totalsTable = (
  heading: string,
  by: Readonly<Record<string, ClinicTotals>>,
  label: Label,
): string =>
  table(
    [heading, 'Sessions', 'Claimed', 'Held', 'Claims held', 'Ready rate'],
    Object.entries(by).map(([id, totals]) => [
      label(id),
      thousands(totals.sessions),
      inline(dollars(totals.claimedCents)),
      inline(dollars(totals.heldCents)),
      thousands(totals.held),
      rateText(totals.readyRate),
    ]),
  );

const worklist = ({ worklist: entries }: ClinicSummary): string =>
  entries.length === 0
    ? 'Nothing is held.'
    : table(
        [
          ...['Fix', 'Outcome', 'Releases', 'Touches', 'Members', 'Oldest', 'Next deadline'],
          ...['Who decides', 'What to do'],
        ],
        entries.map((entry) => [
          inline(fixTitle(entry)),
          outcomeWord[entry.outcome],
          inline(dollars(entry.freedCents)),
          inline(dollars(entry.heldCents)),
          thousands(entry.count),
          inline(dateText(entry.oldest)),
          inline(deadlineText(entry)),
          decidersText(entry.deciders),
          inline(entry.remedy ?? ''),
        ]),
      );

const copied = ({ copiedNotes }: ClinicSummary, label: Label): string[] => {
  if (!copiedNotes || copiedNotes.pairs === 0) return [];
  return [
    '## Copied notes',
    table(
      ['Copy by', 'Original by', 'Notes'],
      copiedNotes.byAuthors.map(({ copiedBy, writtenBy, pairs }) => [
        label(copiedBy),
        label(writtenBy),
        thousands(pairs),
      ]),
    ),
  ];
};

/** A clinic as Markdown: its numbers, the worklist, and where money is held. */
export const clinicMarkdown = (summary: ClinicSummary): string => {
  const label: Label = (id) => {
    if (id === '') return notRecorded;
    return Object.hasOwn(summary.names, id) ? inline(summary.names[id] ?? '') : code(id);
  };
  return `${[
    `# Clinic, ${inline(periodText(summary))}`,
    `**${verdictWord[summary.verdict]}.** ${inline(clinicSentence(summary))}`,
    list(
      figuresOf(summary).map(
        ({ name, value, change }) =>
          `${name}: ${inline(value)}${change === '' ? '' : ` (${inline(change)})`}`,
      ),
    ),
    '## Worklist',
    worklist(summary),
    '## Month by month',
    totalsTable('Month', summary.byMonth, (month) => inline(monthText(month))),
    '## Where money is held',
    totalsTable('Payer', summary.byPayer, label),
    totalsTable('Clinician', summary.byClinician, label),
    totalsTable('Type of group', summary.byGroupType, (type) => inline(capitalized(type))),
    ...copied(summary, label),
    disclaimer,
  ].join('\n\n')}\n`;
};
