import { type Series, tableOf } from './table.js';

const digests = (series: readonly Series[], sizes: readonly number[]): string =>
  sizes
    .flatMap((size) => {
      const runs = series.flatMap(({ runs }) => runs.get(size) ?? []);
      const [first] = runs;
      if (!first) return [];
      return [
        `- ${size.toLocaleString('en-US')} rows: ${first.results.toLocaleString('en-US')} results, the same bytes on ${runs.length} engines, SHA-256 \`${first.digest}\``,
      ];
    })
    .join('\n');

/** The page of measurements. */
export const page = (
  date: string,
  sizes: readonly number[],
  tables: ReadonlyMap<string, readonly Series[]>,
): string => `# Past one machine, measured

Written by \`npm run scale -- ${sizes.join(' ')} ${date}\` on ${date}, on two shared processor cores. All engines get
the same file of rows; their result lines, sorted, have the same SHA-256. Reading the rows and writing the results is
part of the time; building a program is not. A slope of 1 means that ten times the rows take ten times as long; it is
given from each size to the next. Processor time and most memory, of all processes together, are those of the largest
size. What follows from it: [past one machine](guides/past-one-machine.md).
${[...tables]
  .map(
    ([title, series]) =>
      `\n## ${title}\n\n${tableOf(series, sizes)}\n\n${digests(series, sizes)}\n`,
  )
  .join('')}`;
