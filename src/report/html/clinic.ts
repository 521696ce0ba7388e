import type { ClinicSummary, OtherReport } from '../../clinic/clinic-summary.js';
import type { ClinicTotals } from '../../clinic/clinic-totals.js';
import { dollars, thousands } from '../../finding/dollars.js';
import { dateText, readableText } from '../../time/date-text.js';
import {
  clinicSentence,
  countedThousands,
  figuresOf,
  membersText,
  monthsOf,
  monthText,
  notRecorded,
  periodText,
  rateText,
  wholeDollars,
} from '../outline/clinic-figures.js';
import { fixTitle } from '../outline/clinic-worklist.js';
import { crossMapOf } from '../outline/cross-map.js';
import { kicker } from '../outline/headline.js';
import { capitalized, disclaimer, uncheckedText, verdictWord } from '../outline/labels.js';
import { clinicStyle } from './clinic-style.js';
import { filterStyles, type Label, worklistSection } from './clinic-worklist.js';
import { crossMapTable } from './cross-map.js';
import { htmlDocument } from './document.js';
import { type Content, html, type Markup } from './markup.js';
import { banner, code, contents, factList, outcomeBadge, section, verdictBadge } from './parts.js';
import { sheetStyle } from './print-style.js';
import { type Column, table } from './table.js';
import { stripes } from './timeline.js';

const labelsOf =
  ({ names }: ClinicSummary): Label =>
  (id) => {
    if (id === '') return notRecorded;
    return Object.hasOwn(names, id) ? html`<bdi>${names[id]}</bdi>` : code(id);
  };

const figures = (summary: ClinicSummary): Markup =>
  html`<dl class="figures">
${figuresOf(summary).map(
  ({ name, value, change }) =>
    html`<div><dt>${name}</dt><dd><strong>${value}</strong>${
      change === '' ? undefined : html`<span class="change">${change}</span>`
    }</dd></div>
`,
)}</dl>
`;

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;

/** The claimed and held money of a month as one bar, scaled by the largest month. */
const bar = ({ claimedCents, heldCents }: ClinicTotals, most: number): Markup => {
  const claimed = percent(claimedCents, most);
  const held = percent(heldCents, most);
  return html`<svg class="money" width="100%" height="14" aria-hidden="true"><rect class="present" x="0" width="${claimed}%" height="14"/><rect class="few" x="${claimed}%" width="${held}%" height="14"/></svg>`;
};

const totalsColumns: readonly Column[] = [
  { heading: 'Sessions', numeric: true },
  { heading: 'Claimed', numeric: true },
  { heading: 'Held', numeric: true },
  { heading: 'Claims held', numeric: true },
  { heading: 'Ready rate', numeric: true },
];

const totalsCells = (totals: ClinicTotals): Content[] => [
  thousands(totals.sessions),
  dollars(totals.claimedCents),
  dollars(totals.heldCents),
  thousands(totals.held),
  rateText(totals.readyRate),
];

const trendSection = (summary: ClinicSummary): Markup | undefined => {
  const months = monthsOf(summary);
  const totals = months.map((month) => summary.byMonth[month]);
  const most = Math.max(...totals.map((one) => (one ? one.claimedCents + one.heldCents : 0)), 0);
  return months.length === 0
    ? undefined
    : section(
        'trend',
        'Month by month',
        table({
          caption: html`<span class="legend"><span class="key"><span class="swatch claimed"></span> Claimed</span> <span class="key"><span class="swatch held"></span> Held</span></span>`,
          columns: [{ heading: 'Month' }, ...totalsColumns, { heading: 'Claimed and held' }],
          rows: months.map((month, index) => {
            const of = totals[index];
            return of
              ? [monthText(month), ...totalsCells(of), bar(of, most)]
              : [monthText(month), 'None'];
          }),
        }),
      );
};

const totalsTable = (
  by: Readonly<Record<string, ClinicTotals>>,
  heading: string,
  label: Label,
): Markup =>
  table({
    caption: `By ${heading.toLowerCase()}, the most money held first`,
    columns: [{ heading }, ...totalsColumns],
    rows: Object.entries(by)
      .sort(([, a], [, b]) => b.heldCents - a.heldCents || b.held - a.held)
      .map(([id, totals]) => [label(id), ...totalsCells(totals)]),
  });

const heldSection = (summary: ClinicSummary, label: Label): Markup => {
  const map = crossMapOf(
    summary.heldBy.map(({ payerId, clinicianId, heldCents }) => ({
      row: clinicianId,
      column: payerId,
      value: heldCents,
    })),
  );
  return section(
    'held',
    'Where money is held',
    map &&
      crossMapTable(map, {
        caption: 'Held money by clinician and payer',
        corner: 'Clinician',
        label,
        text: wholeDollars,
      }),
    totalsTable(summary.byPayer, 'Payer', label),
    totalsTable(summary.byClinician, 'Clinician', label),
    totalsTable(summary.byGroupType, 'Type of group', (id) => capitalized(id)),
  );
};

const copiedSection = ({ copiedNotes }: ClinicSummary, label: Label): Markup | undefined => {
  if (!copiedNotes) return undefined;
  const { pairs, clusters, withoutAuthor, byAuthors } = copiedNotes;
  const map = crossMapOf(
    byAuthors.map((cell) => ({ row: cell.copiedBy, column: cell.writtenBy, value: cell.pairs })),
  );
  return section(
    'copied',
    'Copied notes',
    html`<p>${
      pairs === 0
        ? 'No note is a copy of an earlier note of another patient.'
        : `${countedThousands(pairs, 'note')} ${pairs === 1 ? 'is a copy' : 'are copies'} of an earlier note of another patient, in ${countedThousands(clusters, 'group')} of copies.`
    }${withoutAuthor === 0 ? '' : ` Of ${thousands(withoutAuthor)} an author is not known.`}</p>
`,
    map &&
      crossMapTable(map, {
        caption: 'Who signed the copy (rows), and who wrote the original (columns)',
        corner: 'Copy by',
        label,
        text: thousands,
      }),
  );
};

const paidSection = ({ paid }: ClinicSummary, label: Label): Markup | undefined =>
  paid
    ? section(
        'paid',
        'What payers answered',
        table({
          caption: 'Claims that were sent, by payer',
          columns: [
            { heading: 'Payer' },
            { heading: 'Claims', numeric: true },
            { heading: 'Charged', numeric: true },
            { heading: 'Paid', numeric: true },
            { heading: 'Left to patients', numeric: true },
            { heading: 'Denied', numeric: true },
          ],
          rows: paid.byPayer.map((total) => [
            label(total.payerId),
            thousands(total.claims),
            dollars(total.chargeCents),
            dollars(total.paidCents),
            dollars(total.patientCents),
            dollars(total.deniedCents),
          ]),
        }),
      )
    : undefined;

const otherTitle: Readonly<Record<OtherReport['kind'], string>> = {
  unbundling: 'Same-day services',
  reconciliation: 'Billing compared with attendance',
  remittance: 'Remittances',
};

const othersSection = ({ otherReports }: ClinicSummary): Markup | undefined =>
  otherReports.length === 0
    ? undefined
    : section(
        'others',
        'Other reports',
        table({
          caption: 'Findings of reports that are not about one session',
          columns: [
            { heading: 'Report' },
            { heading: 'Verdict', lead: true },
            { heading: 'Findings' },
          ],
          rows: otherReports.map(({ kind, verdict, findings }) => [
            otherTitle[kind],
            verdictBadge(verdict),
            findings.length === 0
              ? 'None'
              : html`<ul class="links">${findings.map(
                  (finding) =>
                    html`<li>${outcomeBadge(finding.outcome)} ${fixTitle(finding)} (${thousands(finding.count)})</li>`,
                )}</ul>`,
          ]),
        }),
      );

const findingsTable = ({ findings, members }: ClinicSummary): Markup =>
  section(
    'findings',
    'Every finding',
    html`<p>Members: ${membersText(members)}.</p>
`,
    table({
      caption: 'Findings by rule and reason, the most serious first',
      columns: [
        { heading: 'Finding' },
        { heading: 'Outcome', lead: true },
        { heading: 'Rule' },
        { heading: 'Count', numeric: true },
      ],
      rows: findings.map((finding) => [
        fixTitle(finding),
        outcomeBadge(finding.outcome),
        code(finding.rule),
        thousands(finding.count),
      ]),
    }),
  );

const footer = ({ basis, asOf, names }: ClinicSummary): Markup =>
  html`<footer>
<h2>Basis of this report</h2>
${factList([
  ['Rules', `group-therapy-billing ${basis.versions.join(', ') || '(no reports)'}`],
  [
    'Payer policies',
    basis.policies.length === 0
      ? 'None used'
      : basis.policies.map(({ payerId, from }, index) => [
          index > 0 ? html`<br>` : undefined,
          html`${code(payerId)}, in effect from ${readableText(from)}`,
        ]),
  ],
  ['Deadlines as of', asOf === null ? 'No day was given' : dateText(asOf)],
  [
    'Not checked in every report',
    basis.notChecked.map(uncheckedText).join('; ') || 'Nothing left out',
  ],
])}<p>${disclaimer} ${
    Object.keys(names).length > 0
      ? 'This page contains the labels that were given for IDs, and no note text.'
      : 'This page contains IDs, codes, and dates, but no note text and no names.'
  }</p>
</footer>
`;

/** The page of a clinic: its numbers first, then the trend, the worklist, and where money is held. */
export const clinicPage = (summary: ClinicSummary): string => {
  const label = labelsOf(summary);
  const period = periodText(summary);
  const deadlines = summary.asOf === null ? '' : `. Deadlines as of ${dateText(summary.asOf)}`;
  const body = html`${trendSection(summary)}${worklistSection(summary, label)}${heldSection(summary, label)}${copiedSection(summary, label)}${paidSection(summary, label)}${othersSection(summary)}${findingsTable(summary)}`;
  return htmlDocument({
    title: `Clinic, ${period}: ${verdictWord[summary.verdict]}`,
    styles: [clinicStyle, filterStyles(summary), sheetStyle(`Clinic, ${period}${deadlines}`)],
    body: html`${stripes}<main>
<header>
<p class="kicker">${kicker}</p>
<h1>Clinic <span class="period">${period}</span></h1>
${figures(summary)}${banner(summary.verdict, clinicSentence(summary))}${contents(body)}</header>
${body}</main>
${footer(summary)}`,
  });
};
