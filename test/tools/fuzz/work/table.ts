import { type Kind, kinds } from './property.js';
import type { Result } from './supervise.js';
import { targets } from './targets.js';

const count = (value: number): string => value.toLocaleString('en-US');
const megabytes = (bytes: number): string => `${count(Math.round(bytes / 2 ** 20))} MB`;

interface Row {
  readonly runs: number;
  readonly answers: number;
  readonly refusals: number;
  readonly slowest: number;
}

const rowOf = (results: readonly Result[]): Row =>
  results.reduce(
    (row, { tally }) => ({
      runs: row.runs + tally.answers + tally.refusals,
      answers: row.answers + tally.answers,
      refusals: row.refusals + tally.refusals,
      slowest: Math.max(row.slowest, tally.slowest),
    }),
    { runs: 0, answers: 0, refusals: 0, slowest: 0 },
  );

const line = (name: string, row: Row): string =>
  `| ${name} | ${count(row.runs)} | ${count(row.answers)} | ${count(row.refusals)} | ${count(Math.round(row.slowest))} |`;

const titles: Readonly<Record<Kind, string>> = {
  structure: 'By structure: values of the schemas and of examples, with hostile places',
  bytes: 'By bytes: the JSON of examples, damaged and read again',
};

const part = (kind: Kind, results: readonly Result[]): string => {
  const own = results.filter(({ job }) => job.kind === kind);
  const names = targets.map(({ name }) => name);
  const noJson = own.reduce((sum, { tally }) => sum + tally.noJson, 0);
  return `### ${titles[kind]}

| Function | Runs | Answers | Input errors | Slowest, ms |
| --- | --- | --- | --- | --- |
${names
  .map((name) => line(`\`${name}\``, rowOf(own.filter(({ job }) => job.target === name))))
  .join('\n')}
${line('all', rowOf(own))}
${noJson > 0 ? `\n${count(noJson)} more texts were no JSON any more.\n` : ''}`;
};

/** What came of all jobs, as a section of a page. */
export const fuzzTable = (results: readonly Result[], date: string | undefined): string => {
  const memories = results.flatMap(({ memory }) => memory ?? []);
  const heaps = memories.map(({ heap }) => heap);
  const broken = results.filter(({ tally }) => tally.broken).length;
  return `## Whatever is given

Measured${date === undefined ? '' : ` on ${date}`}. Each run gave one input to one function and looked that it came to an answer or an \`InputError\`:
no other exception, nothing slower than two seconds of processor time, no word of the input in an error, an
answer that is plain JSON, the input and the shared prototypes untouched. Broken: ${broken}.

${kinds.map((kind) => part(kind, results)).join('\n')}
The most memory a process held was ${megabytes(Math.max(...memories.map(({ most }) => most)))}; in use after a job, garbage collected, were ${megabytes(Math.min(...heaps))} to ${megabytes(Math.max(...heaps))}.
`;
};
