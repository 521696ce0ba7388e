import { inOrder } from '../../input/lists.js';

/** A number for a row and a column. */
export interface CrossCell {
  row: string;
  column: string;
  value: number;
}

/** A table of numbers by two IDs, its rows and columns with the most first. */
export interface CrossMap {
  columns: string[];
  rows: { id: string; total: number; values: number[] }[];
  /** What is in rows or columns that are not drawn. */
  leftOut: number;
}

const mostColumns = 14;
const mostRows = 30;

const totalsBy = (cells: readonly CrossCell[], side: 'row' | 'column'): [string, number][] => {
  const totals = new Map<string, number>();
  for (const cell of cells) totals.set(cell[side], (totals.get(cell[side]) ?? 0) + cell.value);
  return [...totals].sort(([a, x], [b, y]) => y - x || inOrder(a, b));
};

/** The map of some cells; `undefined` if there is nothing to draw. */
export const crossMapOf = (cells: readonly CrossCell[]): CrossMap | undefined => {
  const filled = cells.filter(({ value }) => value > 0);
  if (filled.length === 0) return undefined;
  const columns = totalsBy(filled, 'column')
    .slice(0, mostColumns)
    .map(([id]) => id);
  const values = new Map(
    filled.map((cell) => [JSON.stringify([cell.row, cell.column]), cell.value]),
  );
  const rows = totalsBy(filled, 'row')
    .slice(0, mostRows)
    .map(([id, total]) => ({
      id,
      total,
      values: columns.map((column) => values.get(JSON.stringify([id, column])) ?? 0),
    }));
  const all = filled.reduce((sum, { value }) => sum + value, 0);
  const drawn = rows.flatMap((row) => row.values).reduce((sum, value) => sum + value, 0);
  return { columns, rows, leftOut: all - drawn };
};

/** The shading step of a value: 0 for none, 4 for the largest. */
export const crossStep = (value: number, largest: number): number =>
  value === 0 ? 0 : Math.min(4, 1 + Math.floor((value / largest) * 4));

/** The largest value of a map. */
export const largestOf = ({ rows }: CrossMap): number =>
  rows.reduce((most, { values }) => Math.max(most, ...values), 0);
