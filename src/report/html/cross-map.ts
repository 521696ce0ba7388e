import { type CrossMap, crossStep, largestOf } from '../outline/cross-map.js';
import { type Content, html, type Markup } from './markup.js';

/** How a map is shown. */
export interface MapWords {
  caption: string;
  /** What the rows are, for the corner of the table. */
  corner: string;
  label: (id: string) => Content;
  text: (value: number) => string;
}

/** A table of numbers by two IDs, shaded by size. It scrolls on a narrow page. */
export const crossMapTable = (
  map: CrossMap,
  { caption, corner, label, text }: MapWords,
): Markup => {
  const largest = largestOf(map);
  return html`<div class="map" role="region" aria-label="${caption}" tabindex="0">
<table class="heat">
<caption>${caption}</caption>
<thead><tr><th scope="col">${corner}</th>${map.columns.map(
    (id) => html`<th scope="col">${label(id)}</th>`,
  )}<th scope="col">All</th></tr></thead>
<tbody>
${map.rows.map(
  ({ id, total, values }) => html`<tr><th scope="row">${label(id)}</th>${values.map(
    (value) =>
      html`<td class="share step-${crossStep(value, largest)}">${value === 0 ? '–' : text(value)}</td>`,
  )}<td class="total">${text(total)}</td></tr>
`,
)}</tbody>
</table>
</div>
${
  map.leftOut === 0
    ? undefined
    : html`<p>${text(map.leftOut)} more is in rows and columns that are not drawn.</p>
`
}`;
};
