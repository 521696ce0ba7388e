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
the same file of rows; their result lines, sorted, have the same SHA-256. Reading the rows and writing the results is
part of the time; building a program is not. A slope of 1 means that ten times the rows take ten times as long; it is
given from each size to the next. Processor time and most memory, of all processes together, are those of the largest
size that was asked. A dash is a size that an engine is not asked: Beam's direct runner holds all keys in one \`Map\`. What
follows from it: [past one machine](guides/past-one-machine.md).
${[...tables]
  .map(
    ([title, series]) =>
      `\n## ${title}\n\n${tableOf(series, sizes)}\n\n${digests(series, sizes)}\n`,
  )
  .join('')}`;

/** What follows for a billion rows: of the last engine that streams, which has the most shards. */
const costs = (date: string, tables: ReadonlyMap<string, readonly Series[]>): string =>
  [
    `Reckoned from what was measured on ${date}, on two shared processor cores:`,
    ...[...tables].flatMap(([title, series]) => {
      const streamed = series.findLast(({ engine }) => engine.startsWith('streaming'));
      return streamed ? [billionText(title, streamed)] : [];
    }),
  ].join('\n\n');

/** Writes the page of measurements, and the part of the guide that follows from it. */
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
