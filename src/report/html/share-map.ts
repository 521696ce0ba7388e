import type { Verdict } from '../../finding/finding.js';
import type { NoteIndividuality } from '../../individuality/individuality-report.js';
import {
  type ShareMap,
  type ShareRow,
  shareMapOf,
  shareStep,
  shareSteps,
} from '../outline/share-map.js';
import type { IndividualityView } from '../views/individuality-view.js';
import { type Content, html, type Markup } from './markup.js';
import { code, codes, section, verdictBadge } from './parts.js';
import { table } from './table.js';

const cell = (percent: number | null): Markup =>
  percent === null
    ? html`<td class="self"><span class="hidden">the note itself</span></td>`
    : html`<td class="share step-${shareStep(percent)}">${percent}</td>`;

const row = ({ noteId, percents }: ShareRow, place: number): Markup =>
  html`<tr><th scope="row"><span class="place">${place + 1}</span> ${code(noteId)}</th>${percents.map(cell)}</tr>
`;

const map = ({ columns, rows }: ShareMap): Markup =>
  html`<div class="map" role="region" aria-label="How much each note shares with each other note" tabindex="0">
<table class="heat">
<caption>Percent of the row’s own words that stand in the column’s note</caption>
<thead><tr><td></td>${columns.map((noteId, place) => html`<th scope="col"><abbr title="${noteId}">${place + 1}</abbr></th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>
</div>
${
  columns.length > rows.length
    ? html`<p>Further columns: ${columns.slice(rows.length).map((noteId, place) => [place > 0 ? ', ' : '', `${rows.length + place + 1} `, code(noteId)])}.</p>
`
    : undefined
}<p class="legend">${shareSteps.map(
    ({ label }, place) =>
      html`<span class="key"><span class="swatch share step-${shareSteps.length - 1 - place}"></span> ${label}</span> `,
  )}</p>
`;

const noteVerdict: Readonly<Record<NoteIndividuality['verdict'], [Verdict, string]>> = {
  individual: ['ready', 'Individual'],
  review: ['review', 'Review'],
  cloned: ['blocked', 'Cloned'],
  'too-short': ['review', 'Too short to judge'],
};

const relation = {
  'same-session': 'same session',
  'own-earlier': 'the patient’s own earlier note',
  other: 'another note',
} as const;

// Each of five hundred copies need not list all the others.
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

const notesTable = ({ notes }: IndividualityView): Markup =>
  table({
    caption: 'How much of each note is its patient’s alone: 0 is a copy, 100 wholly their own',
    columns: [
      { heading: 'Note' },
      { heading: 'Patient' },
      { heading: 'Verdict', lead: true },
      { heading: 'Own words', numeric: true },
      { heading: 'Name-swap test' },
      { heading: 'Closest note' },
    ],
    rows: notes.map(({ noteId, patientId, verdict, score, nameSwap, closest }) => [
      code(noteId),
      code(patientId),
      verdictBadge(...noteVerdict[verdict]),
      score,
      nameSwap.passes ? 'Passes' : html`Fails${alsoTrueOf(nameSwap.wouldAlsoBeTrueOf)}`,
      closest
        ? html`${code(closest.noteId)}, ${closest.similarity} % (${relation[closest.relation]})`
        : 'None',
    ]),
  });

const clusters = ({ clusters: groups }: IndividualityView): Content =>
  groups.length === 0
    ? undefined
    : html`<p>Copies of one another:</p>
<ul>${groups.map((ids) => html`<li>${codes(ids)}</li>`)}</ul>
`;

/** How individual the notes are, and how much each shares with each other. */
export const notesSection = (report: IndividualityView): Markup => {
  const shares = shareMapOf(report);
  return section(
    'notes',
    'How much the notes share',
    notesTable(report),
    clusters(report),
    shares
      ? map(shares)
      : report.notes.length < 2
        ? undefined
        : html`<p>These are too many notes to lay out against one another; the closest note of each stands above.</p>
`,
  );
};
