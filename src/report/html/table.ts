import { type Content, html, type Markup } from './markup.js';

/** A column of a table. */
export interface Column {
  heading: string;
  /** Whether its cells are numbers, which are aligned right. */
  numeric?: boolean;
  /** Whether it appears next to the row’s name on a card. */
  lead?: boolean;
}

/** A table whose rows become cards on a narrow page. The first cell names its row. */
export interface Table {
  caption: Content;
  columns: readonly Column[];
  rows: readonly (readonly Content[])[];
  foot?: readonly Content[];
  /** The class of a row, by its position. */
  rowClass?: (index: number) => string;
}

const classOf = ({ numeric, lead }: Column): Content =>
  numeric ? html` class="number"` : lead ? html` class="lead"` : undefined;

const cell = (content: Content, column: Column, first: boolean): Markup =>
  first
    ? html`<th scope="row" role="rowheader">${content}</th>`
    : html`<td role="cell" data-label="${column.heading}"${classOf(column)}>${content}</td>`;

const row = (cells: readonly Content[], columns: readonly Column[], name?: string): Markup =>
  html`<tr role="row"${name === undefined ? undefined : html` class="${name}"`}>${columns.map((column, index) => cell(cells[index], column, index === 0))}</tr>
`;

/** Writes a {@link Table}. Its roles are explicit, because a table laid out as cards would lose them. */
export const table = ({ caption, columns, rows, foot, rowClass }: Table): Markup =>
  html`<table class="cards" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th scope="col" role="columnheader"${classOf(column)}>${column.heading}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells, index) => row(cells, columns, rowClass?.(index)))}</tbody>
${foot ? html`<tfoot role="rowgroup">${row(foot, columns)}</tfoot>` : undefined}
</table>
`;
