import type { Ink, Line, Span } from './line.js';
import { columnsOf, wrap } from './wrap.js';

/** A column of a table. The last column takes the remaining width and wraps. */
export interface Column {
  readonly heading: string;
  readonly align?: 'right';
  /** Whether its texts may be shortened on a narrow screen. */
  readonly shrinks?: true;
}

const leastOfLast = 10;

// How a table fits a narrow screen: first the columns that may shrink, then the space between them, then all columns.
const ways = [
  { between: 2, least: 8, all: false },
  { between: 1, least: 8, all: false },
  { between: 1, least: 4, all: true },
] as const;

interface Fit {
  readonly widths: readonly number[];
  readonly between: string;
}

/** The text shortened in the middle, because IDs often differ at the end. */
const shortened = (text: string, width: number): string => {
  const characters = [...text];
  if (characters.length <= width) return text;
  const tail = Math.min(4, Math.floor(width / 3));
  return `${characters.slice(0, width - 1 - tail).join('')}…${tail > 0 ? characters.slice(-tail).join('') : ''}`;
};

const naturalWidths = (columns: readonly Column[], rows: readonly Line[]): number[] =>
  columns.map(({ heading }, index) =>
    rows.reduce(
      (most, row) => Math.max(most, columnsOf(row[index]?.text ?? '')),
      columnsOf(heading),
    ),
  );

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

// The widest column shrinks first, so that short texts stay complete.
const narrowed = (
  widths: number[],
  mayShrink: readonly boolean[],
  least: number,
  available: number,
) => {
  const fitting = [...widths];
  while (sum(fitting) > available) {
    const widest = fitting.reduce<number | undefined>(
      (most, width, index) =>
        mayShrink[index] && width > least && width > (most === undefined ? 0 : (fitting[most] ?? 0))
          ? index
          : most,
      undefined,
    );
    if (widest === undefined) return undefined;
    fitting[widest] = (fitting[widest] ?? 0) - 1;
  }
  return fitting;
};

const fitOf = (columns: readonly Column[], rows: readonly Line[], width: number): Fit => {
  const natural = naturalWidths(columns, rows);
  const last = natural.at(-1) ?? 0;
  const front = natural.slice(0, -1);
  for (const { between, least, all } of ways) {
    const available = width - 1 - between * front.length;
    const mayShrink = columns.map(({ shrinks = false }) => shrinks || all);
    const widths = narrowed(front, mayShrink, least, available - Math.min(last, leastOfLast));
    if (widths)
      return { widths: [...widths, available - sum(widths)], between: ' '.repeat(between) };
  }
  return { widths: natural, between: ' ' };
};

const aligned = (text: string, width: number, align: Column['align']): string => {
  const shown = shortened(text, width);
  const blank = ' '.repeat(width - columnsOf(shown));
  return align === 'right' ? `${blank}${shown}` : `${shown}${blank}`;
};

const rowLines = (columns: readonly Column[], row: Line, { widths, between }: Fit): Line[] => {
  const front = columns.slice(0, -1);
  const last: Span = row[front.length] ?? { text: '' };
  return wrap(last.text, widths.at(-1) ?? leastOfLast).map((text, depth) => [
    { text: ' ' },
    ...front.map(({ align }, index): Span => {
      const cell = row[index] ?? { text: '' };
      const shown = aligned(depth === 0 ? cell.text : '', widths[index] ?? 0, align);
      return { ...cell, text: `${shown}${between}` };
    }),
    { ...last, text },
  ]);
};

/** A table within the width: a dim heading, then one line for each row, or more if the last column wraps. */
export const table = (columns: readonly Column[], rows: readonly Line[], width: number): Line[] => {
  const fit = fitOf(columns, rows, width);
  const ink: Ink = 'dim';
  const heading = columns.map(({ heading: text }) => ({ text, ink }));
  return [heading, ...rows].flatMap((row) => rowLines(columns, row, fit));
};
