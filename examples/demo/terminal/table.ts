import type { Ink, Line, Span } from './line.js';
import { columnsOf, wrap } from './wrap.js';

/** A column of a table. The last one takes what width is left, and wraps. */
export interface Column {
  readonly heading: string;
  readonly align?: 'right';
  /** Whether its texts may be cut where the screen is narrow. */
  readonly shrinks?: true;
}

const leastOfLast = 10;

// How a table gives way on a narrow screen: first the columns that may, then the space, then all.
const ways = [
  { between: 2, least: 8, all: false },
  { between: 1, least: 8, all: false },
  { between: 1, least: 4, all: true },
] as const;

interface Fit {
  readonly widths: readonly number[];
  readonly between: string;
}

/** The text cut in the middle: ids often differ at the end. */
const cut = (text: string, width: number): string => {
  const characters = [...text];
  if (characters.length <= width) return text;
  const tail = Math.min(4, Math.floor(width / 3));
  return `${characters.slice(0, width - 1 - tail).join('')}…${tail > 0 ? characters.slice(-tail).join('') : ''}`;
};

const naturalWidths = (columns: readonly Column[], rows: readonly Line[]): number[] =>
  columns.map(({ heading }, place) =>
    rows.reduce(
      (most, row) => Math.max(most, columnsOf(row[place]?.text ?? '')),
      columnsOf(heading),
    ),
  );

const sum = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

// The widest gives way first, so that what is short stays whole.
const narrowed = (widths: number[], may: readonly boolean[], least: number, room: number) => {
  const fitting = [...widths];
  while (sum(fitting) > room) {
    const widest = fitting.reduce<number | undefined>(
      (most, width, place) =>
        may[place] && width > least && width > (most === undefined ? 0 : (fitting[most] ?? 0))
          ? place
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
    const room = width - 1 - between * front.length;
    const may = columns.map(({ shrinks = false }) => shrinks || all);
    const widths = narrowed(front, may, least, room - Math.min(last, leastOfLast));
    if (widths) return { widths: [...widths, room - sum(widths)], between: ' '.repeat(between) };
  }
  return { widths: natural, between: ' ' };
};

const placed = (text: string, width: number, align: Column['align']): string => {
  const shown = cut(text, width);
  const blank = ' '.repeat(width - columnsOf(shown));
  return align === 'right' ? `${blank}${shown}` : `${shown}${blank}`;
};

const rowLines = (columns: readonly Column[], row: Line, { widths, between }: Fit): Line[] => {
  const front = columns.slice(0, -1);
  const last: Span = row[front.length] ?? { text: '' };
  return wrap(last.text, widths.at(-1) ?? leastOfLast).map((text, depth) => [
    { text: ' ' },
    ...front.map(({ align }, place): Span => {
      const cell = row[place] ?? { text: '' };
      const shown = placed(depth === 0 ? cell.text : '', widths[place] ?? 0, align);
      return { ...cell, text: `${shown}${between}` };
    }),
    { ...last, text },
  ]);
};

/** A table within the width: a dim heading, then a line for each row, or more where the last column wraps. */
export const table = (columns: readonly Column[], rows: readonly Line[], width: number): Line[] => {
  const fit = fitOf(columns, rows, width);
  const ink: Ink = 'dim';
  const heading = columns.map(({ heading: text }) => ({ text, ink }));
  return [heading, ...rows].flatMap((row) => rowLines(columns, row, fit));
};
