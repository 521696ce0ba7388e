import type { Run } from './measure.js';

/** One engine’s runs of one question, by the number of rows. */
export interface Series {
  readonly engine: string;
  readonly runs: ReadonlyMap<number, Run>;
}

/** How time grows between two sizes: 1 is in step with the rows, 2 with their square. */
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

/** A Markdown table: rows a second at each size, the slope between them, and what the largest one took. */
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
