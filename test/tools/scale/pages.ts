import { readFileSync, writeFileSync } from 'node:fs';
import { billionText } from './billion.js';
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

const measurements = (
  date: string,
  sizes: readonly number[],
  tables: ReadonlyMap<string, readonly Series[]>,
): string => `# Past one machine, measured

Written by \`npm run scale -- ${sizes.join(' ')} ${date}\` on ${date}, on two shared processor cores. All engines get
the same file of rows, and the SHA-256 of their sorted result lines is the same. The time includes reading the rows and
writing the results, but not building a program. A slope of 1 means that ten times the rows take ten times as long; the table
has the slope from each size to the next. Processor time and peak memory, of all processes together, are those of the largest
size that ran. A dash means that the size was not run: Beam's direct runner keeps all keys in one \`Map\`. For the
conclusions see [past one machine](guides/past-one-machine.md).
${[...tables]
  .map(
    ([title, series]) =>
      `\n## ${title}\n\n${tableOf(series, sizes)}\n\n${digests(series, sizes)}\n`,
  )
  .join('')}`;

/** Estimates for a billion rows, from the streaming engine with the most shards. */
const costs = (date: string, tables: ReadonlyMap<string, readonly Series[]>): string =>
  [
    `Estimated from measurements on ${date}, on two shared processor cores:`,
    ...[...tables].flatMap(([title, series]) => {
      const streamed = series.findLast(({ engine }) => engine.startsWith('streaming'));
      return streamed ? [billionText(title, streamed)] : [];
    }),
  ].join('\n\n');

/** Writes the page of measurements and the estimates in the guide. */
export const writePages = (
  date: string,
  sizes: readonly number[],
  tables: ReadonlyMap<string, readonly Series[]>,
): void => {
  writeFileSync('docs/measurements-scale.md', measurements(date, sizes, tables));
  const guide = 'docs/guides/past-one-machine.md';
  const [before = ''] = readFileSync(guide, 'utf8').split('<!-- npm run scale -->');
  const [, after = ''] = readFileSync(guide, 'utf8').split('<!-- end -->');
  writeFileSync(
    guide,
    `${before}<!-- npm run scale -->\n\n${costs(date, tables)}\n\n<!-- end -->${after}`,
  );
};
