import type { FindText } from '../note-texts.js';
import { excerpt } from '../outline/excerpt.js';
import {
  type PassageSide,
  type SharedPassages,
  sharedPassages,
} from '../outline/shared-passages.js';
import { counted } from '../outline/wording.js';
import type { IndividualityView } from '../views/individuality-view.js';
import { type Content, html, type Markup } from './markup.js';
import { code, section } from './parts.js';

const quote = (side: Omit<PassageSide, 'patientId'>, find: FindText): Markup => {
  const text = find(side.noteId, side.path);
  return text === undefined
    ? html`<p class="missing">The text of this note was not given.</p>`
    : html`<blockquote dir="auto">${excerpt(text, side.spans).map(({ text: part, marked }) =>
        marked ? html`<mark>${part}</mark>` : part,
      )}</blockquote>`;
};

const third = (name: Content): Markup => html`<h3>${name}</h3>`;
const fourth = (name: Content): Markup => html`<h4>${name}</h4>`;

const half = (side: PassageSide, find: FindText, heading: (name: Content) => Markup): Markup =>
  html`<div>
${heading([code(side.noteId), side.patientId === undefined ? undefined : [' of ', code(side.patientId)]])}
${side.path === undefined ? undefined : html`<p class="path">${code(side.path)}</p>`}
${quote(side, find)}
</div>
`;

const pair = ({ one, other, similarity }: SharedPassages, find: FindText): Markup =>
  html`<div class="pair">
${half(one, find, third)}${half(other, find, third)}<p class="similarity">Alike to ${similarity} %</p>
</div>
`;

const named = ({ notes }: IndividualityView, find: FindText): Content => {
  const places = notes.flatMap(({ noteId, patientId, namesOther }) =>
    [...new Set(namesOther.map(({ path }) => path))].map((path) => ({
      noteId,
      patientId,
      path,
      spans: namesOther.filter((span) => span.path === path),
    })),
  );
  return places.length === 0
    ? undefined
    : html`<h3>Where a note names another member</h3>
<div class="pair">${places.map((place) => half(place, find, fourth))}</div>
`;
};

/** Passages that stand in two notes, side by side. Only with the texts that the caller passed. */
export const passagesSection = (report: IndividualityView, find: FindText): Markup | undefined => {
  const pairs = sharedPassages(report);
  const names = named(report, find);
  return pairs.length === 0 && names === undefined
    ? undefined
    : section(
        'passages',
        'Shared passages',
        pairs.length === 0
          ? undefined
          : html`<p>${counted(pairs.length, 'place')} where two notes say the same; what is the same is marked.</p>
`,
        pairs.map((shared) => pair(shared, find)),
        names,
      );
};
