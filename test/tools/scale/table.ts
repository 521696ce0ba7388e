import type { Run } from './measure.js';

/** The runs of one question on one engine, by number of rows. */
export interface Series {
  readonly engine: string;
  readonly runs: ReadonlyMap<number, Run>;
}

/** The exponent of growth between two sizes: 1 is linear, 2 is quadratic. */
export const slopeOf = (
  [rows, run]: readonly [number, Run],
  [moreRows, moreRun]: readonly [number, Run],
): number => Math.log(moreRun.seconds / run.seconds) / Math.log(moreRows / rows);

const grouped = (number: number): string => Math.round(number).toLocaleString('en-US');

const slopes = (runs: ReadonlyMap<number, Run>): string => {
  const all = [...runs];
  return all
    .slice(1)
    .flatMap((run, at) => {
      const before = all[at];
      return before ? [slopeOf(before, run).toFixed(2)] : [];
    })
    .join(', ');
};

const rate = (rows: number, run: Run | undefined): string =>
  run ? grouped(rows / run.seconds) : '–';

const costOf = (runs: ReadonlyMap<number, Run>): [string, string] => {
  const [rows, run] = [...runs].at(-1) ?? [];
  if (rows === undefined || run === undefined) return ['–', '–'];
  const processor = run.processorSeconds;
  return [
    processor === undefined ? '–' : grouped((processor / rows) * 1e6),
    grouped(run.memory / 1e6),
  ];
};

/** A Markdown table: rows per second at each size, the slope between sizes, and the cost of the largest size. */
export const tableOf = (series: readonly Series[], sizes: readonly number[]): string => {
  const rows = series.map(({ engine, runs }) => [
    engine,
    ...sizes.map((size) => rate(size, runs.get(size))),
    slopes(runs),
    ...costOf(runs),
  ]);
  const head = [
    'Rows a second',
    ...sizes.map(grouped),
    'Slope',
    'Processor seconds a million',
    'MB',
  ];
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};
