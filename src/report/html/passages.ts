import type { FindText } from '../note-texts.js';
import { excerpt } from '../outline/excerpt.js';
import { groupedBy } from '../outline/grouped-by.js';
import {
  type PassageSide,
  type SharedPassages,
  sharedPassages,
} from '../outline/shared-passages.js';
import { capitalised, counted } from '../outline/wording.js';
import type { IndividualityView } from '../views/individuality-view.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section } from './parts.js';

const quote = (side: PassageSide, find: FindText): Markup => {
  const text = find(side.noteId, side.path);
  return text === undefined
    ? html`<p class="missing">The text of this note was not given.</p>`
    : html`<blockquote dir="auto">${excerpt(text, side.spans).map(({ text: part, marked }) =>
        marked ? html`<mark>${part}</mark>` : part,
      )}</blockquote>`;
};

const half = (side: PassageSide, find: FindText): Markup =>
  html`<div><p class="path">${code(side.noteId)}${side.path === undefined ? undefined : [' ', code(side.path)]}</p>
${quote(side, find)}</div>
`;

const boxOf = ({ path = '' }: PassageSide): string => path.slice(path.lastIndexOf('/') + 1);

const boxes = ({ one, other }: SharedPassages): string => {
  const names = [...new Set([boxOf(one), boxOf(other)])].filter((name) => name !== '');
  return names.length === 0 ? '' : `${capitalised(names.join(' and '))}: `;
};

const pair = (shared: SharedPassages, find: FindText): Markup =>
  html`<div class="pair">
<p class="similarity">${boxes(shared)}alike to ${shared.similarity} %</p>
${half(shared.one, find)}${half(shared.other, find)}</div>
`;

const whose = ({ noteId, patientId }: PassageSide): Content => [
  code(noteId),
  patientId === undefined ? undefined : [' of ', code(patientId)],
];

const pairOfNotes = (passages: readonly SharedPassages[], find: FindText): Content =>
  passages.map((shared, place) => [
    place === 0 ? html`<h3>${whose(shared.one)} and ${whose(shared.other)}</h3>\n` : undefined,
    pair(shared, find),
  ]);

const named = ({ notes }: IndividualityView, find: FindText): Content => {
  const places = notes.flatMap(({ noteId, patientId, namesOther }) =>
    [...groupedBy(namesOther, ({ path = '' }) => path).values()].map((spans) => ({
      noteId,
      patientId,
      path: spans[0]?.path,
      spans: [...spans],
    })),
  );
  return places.length === 0
    ? undefined
    : html`<h3>Where a note names another member</h3>
<div class="pair">${places.map((place) => half(place, find))}</div>
`;
};

/** Passages that stand in two notes, side by side. Only with the texts that the caller passed. */
export const passagesSection = (report: IndividualityView, find: FindText): Markup | undefined => {
  const pairs = groupedBy(sharedPassages(report), ({ one, other }) =>
    JSON.stringify([one.noteId, other.noteId]),
  );
  const names = named(report, find);
  return pairs.size === 0 && names === undefined
    ? undefined
    : section(
        'passages',
        'Shared passages',
        pairs.size === 0
          ? undefined
          : html`<p>${counted(pairs.size, 'pair')} of notes in which the same is said; what is the same is marked.</p>
`,
        [...pairs.values()].map((passages) => pairOfNotes(passages, find)),
        names,
      );
};
