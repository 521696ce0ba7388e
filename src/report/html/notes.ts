import type { Verdict } from '../../finding/finding.js';
import type {
  IndividualityReport,
  NoteIndividuality,
} from '../../individuality/individuality-report.js';
import { copiesCaption, noteVerdictWord, shareMapCaption } from '../outline/labels.js';
import {
  type ShareMap,
  type ShareRow,
  shareMapOf,
  shareStep,
  shareSteps,
  sharesNothing,
  sharesNothingText,
} from '../outline/share-map.js';
import { type Content, html, type Markup } from './markup.js';
import { code, codes, section, verdictBadge } from './parts.js';
import { table } from './table.js';

const badgeOf: Readonly<Record<NoteIndividuality['verdict'], Verdict>> = {
  individual: 'ready',
  review: 'review',
  cloned: 'blocked',
  'too-short': 'review',
};

const relationText: Readonly<
  Record<NonNullable<NoteIndividuality['closest']>['relation'], string>
> = {
  'same-session': 'same session',
  'own-earlier': 'an earlier note of this patient',
  other: 'another note',
};

// With hundreds of copies, naming all of them in each row would bury the table.
const mostNotesNamed = 10;

const alsoTrueOf = (noteIds: readonly string[]): Content =>
  noteIds.length === 0
    ? undefined
    : [
        ': also true of ',
        codes(noteIds.slice(0, mostNotesNamed)),
        noteIds.length > mostNotesNamed
          ? ` and ${noteIds.length - mostNotesNamed} more`
          : undefined,
      ];

const notesTable = ({ notes }: IndividualityReport): Markup =>
  table({
    caption:
      'How much of each note is specific to its patient: 0 is a copy, 100 is entirely the patient’s own',
    columns: [
      { heading: 'Note' },
      { heading: 'Patient' },
      { heading: 'Verdict', lead: true },
      { heading: 'Individuality', numeric: true },
      { heading: 'Name-swap test' },
      { heading: 'Closest note' },
    ],
    rows: notes.map(({ noteId, patientId, verdict, score, nameSwap, closest }) => [
      code(noteId),
      code(patientId),
      verdictBadge(badgeOf[verdict], noteVerdictWord[verdict]),
      score,
      nameSwap.passes ? 'Passes' : html`Fails${alsoTrueOf(nameSwap.wouldAlsoBeTrueOf)}`,
      closest
        ? html`${code(closest.noteId)}, ${closest.similarity}% (${relationText[closest.relation]})`
        : 'None',
    ]),
  });

const clusters = ({ clusters: groups }: IndividualityReport): Content =>
  groups.length === 0
    ? undefined
    : html`<p>${copiesCaption}</p>
<ul>${groups.map((ids) => html`<li>${codes(ids)}</li>`)}</ul>
`;

const cell = (percent: number | null): Markup =>
  percent === null
    ? html`<td class="self"><span class="hidden">the same note</span></td>`
    : html`<td class="share step-${shareStep(percent)}">${percent}</td>`;

const row = ({ noteId, percents }: ShareRow, index: number): Markup =>
  html`<tr><th scope="row"><span class="row-number">${index + 1}</span> ${code(noteId)}</th>${percents.map(cell)}</tr>
`;

const mapTable = ({ columns, rows }: ShareMap): Markup =>
  html`<div class="map" role="region" aria-label="How much each note shares with each other note" tabindex="0">
<table class="heat">
<caption>${shareMapCaption}</caption>
<thead><tr><td></td>${columns.map((noteId, index) => html`<th scope="col"><abbr title="${noteId}">${index + 1}</abbr></th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>
</div>
${
  columns.length > rows.length
    ? html`<p>Earlier notes: ${columns.slice(rows.length).map((noteId, index) => [index > 0 ? ', ' : '', `${rows.length + index + 1} `, code(noteId)])}.</p>
`
    : undefined
}<p class="legend">${shareSteps.map(
    ({ label }, index) =>
      html`<span class="key"><span class="swatch share step-${shareSteps.length - 1 - index}"></span> ${label}</span> `,
  )}</p>
`;

const mapOrReason = (report: IndividualityReport): Content => {
  const map = shareMapOf(report);
  if (map) return sharesNothing(map) ? html`<p>${sharesNothingText}</p>\n` : mapTable(map);
  return report.notes.length < 2
    ? undefined
    : html`<p>There are too many notes for a grid. The table above names the closest note to each.</p>
`;
};

/** How individual each note is, and how much it shares with each other note. */
export const notesSection = (report: IndividualityReport): Markup =>
  section('notes', 'Note comparison', notesTable(report), clusters(report), mapOrReason(report));
