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
  structure: 'Structured: values generated from schemas and examples, some of them hostile',
  bytes: 'Damaged: the JSON of examples with damaged bytes',
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
${noJson > 0 ? `\n${count(noJson)} further texts were no longer JSON.\n` : ''}`;
};

/** Formats the results of all jobs as a section of a page. */
export const fuzzTable = (results: readonly Result[], date: string | undefined): string => {
  const memories = results.flatMap(({ memory }) => memory ?? []);
  const heaps = memories.map(({ heap }) => heap);
  const broken = results.filter(({ tally }) => tally.broken).length;
  return `## Any input

Measured${date === undefined ? '' : ` on ${date}`}. Each run passed one input to one function and checked that it returned an answer or threw an
\`InputError\`: no other exception, no more than two minutes of processor time, no word of the input in an error, an answer
that is plain JSON, and no change to the input or to shared prototypes. Failures: ${broken}.

${kinds.map((kind) => part(kind, results)).join('\n')}
The largest process used ${megabytes(Math.max(...memories.map(({ most }) => most)))}. After garbage collection, ${megabytes(Math.min(...heaps))} to ${megabytes(Math.max(...heaps))} were in use.
`;
};
