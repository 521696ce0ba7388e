// npm run mutate:page -- 2026-11-25: writes docs/measurements-mutation.md from the results of
// `npm run mutate` that lie in temp/mutation.
import { existsSync, writeFileSync } from 'node:fs';
import { type FileScore, scoresIn, shareOf } from './report.js';
import { inside, resultOf, rooms } from './rooms.js';

const [date] = process.argv.slice(2);
if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('Give the date of today.');

const isRule = (file: string): boolean => /\/rules\//.test(file);

const resultsOf = (room: string, asked: (file: string) => boolean): FileScore[] => {
  const path = resultOf(room);
  return existsSync(path) ? scoresIn(path, asked) : [];
};

const rules = resultsOf('rules', isRule);

const ofRooms = rooms.map((name) => ({
  name,
  scores: resultsOf(
    name,
    (file) => !isRule(file) && !inside(name).some((inner) => file.startsWith(`src/${inner}/`)),
  ),
}));

const sum = (scores: readonly FileScore[], of: (score: FileScore) => number): string =>
  scores.reduce((total, score) => total + of(score), 0).toLocaleString('en-US');

const row = (name: string, scores: readonly FileScore[]): string =>
  scores.length === 0
    ? `| ${name} | not asked | | |`
    : `| ${name} | ${sum(scores, ({ mutants }) => mutants)} | ${sum(scores, ({ noticed }) => noticed)} | ${(shareOf(scores) * 100).toFixed(1)} % |`;

const cell = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const everything = [rules, ...ofRooms.map(({ scores }) => scores)].flat();

const accepted = everything.flatMap(({ survivors }) => survivors).filter(({ because }) => because);

const page = `# What the tests notice

A mutant is the code with one thing changed: a condition turned round, a text emptied, a call left out. A test has to
fail for each. Measured on ${date} with \`npm run mutate\`, room by room; mutants that no test can tell from the code are
left out of the share, and listed below with the reason.

| Room | Mutants | Noticed | Share |
| --- | ---: | ---: | ---: |
${[
  row('every rule (`src/*/rules`)', rules),
  ...ofRooms.map(({ name, scores }) => row(`\`src/${name}\``, scores)),
  row('**all of `src`**', everything),
].join('\n')}

## Mutants that may survive

${
  accepted.length === 0
    ? 'None.'
    : `| File | Code | Mutant | Why |\n| --- | --- | --- | --- |\n${accepted
        .map(
          ({ file, code, becomes, because }) =>
            `| ${file} | ${cell(code)} | ${cell(becomes)} | ${because} |`,
        )
        .join('\n')}`
}
`;

writeFileSync('docs/measurements-mutation.md', page);
