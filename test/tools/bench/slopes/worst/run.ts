// npm run bench -- worst [date] [tries] [words of a name]: searches for the text that is slowest compared with ordinary
// text of the same size, and exits with 1 if one takes more than five times as long.
import { writeSection } from '../../../measured-section.js';
import { ProseMaker } from '../../notes/prose.js';
import type { Recipe } from './made-text.js';
import { searchWorst, type Worst } from './search.js';
import { searchedFunctions } from './searched.js';

/** The largest accepted ratio to the time for ordinary text of the same size. */
const mostRatio = 5;

const given = process.argv.slice(2);
const date = given.find((word) => /^\d{4}-\d\d-\d\d$/.test(word));
const tries = Number(given.find((word) => /^\d+$/.test(word)) ?? 150);
const name = given.find((word) => /^[a-z]/i.test(word)) ?? '';

const maker = new ProseMaker(5);
const prose = (letters: number): string => {
  const parts: string[] = [];
  for (let length = 0; length < letters; length += parts.at(-1)?.length ?? 1)
    parts.push(maker.note());
  return parts.join(' ').slice(0, letters);
};

const described = (recipe: Recipe): string =>
  `${recipe.notes} notes; ${recipe.templates} templates of ${recipe.length} words of ${recipe.letters} letters, ` +
  `${recipe.vocabulary} different, ${recipe.plain}% function words; ${recipe.replaced} replaced by one of ` +
  `${recipe.fillers} (${recipe.position}); ${recipe.repeated}% repeated; ends with ${JSON.stringify(recipe.end)}; ` +
  `frame ${recipe.frame}; names ${recipe.names}; history ${recipe.history}`;

const row = ({ name: called, recipe, letters, milliseconds, honest, ratio }: Worst): string =>
  `| \`${called}\` | ${tries} | ${Math.round(letters / 1000)} | ${Math.round(honest)} | ${Math.round(milliseconds)} | ${ratio.toFixed(1)} | ${described(recipe)} |`;

const found: Worst[] = [];
for (const searched of searchedFunctions.filter((one) => one.name.includes(name))) {
  const worst = searchWorst(searched, prose, tries);
  found.push(worst);
  console.log(row(worst));
}
if (found.some(({ ratio }) => ratio > mostRatio)) process.exitCode = 1;

if (date !== undefined)
  writeSection(
    'docs/measurements-robustness.md',
    'npm run bench -- worst',
    `## The slowest text

Measured on ${date} with \`npm run bench -- worst\`: for each function that reads notes, hill climbing searches for the text
that is slowest compared with the same number of ordinary notes of the same size. It varies the number of notes, the
templates and their fillers, repetition, the length of words and sentences, punctuation, frames, names, and history. Times
are processor time, the fastest of three calls. A ratio above ${mostRatio} is an error.

| Function | Tries | Text, kB | Ordinary, ms | Slowest, ms | Ratio | The slowest text |
| --- | --- | --- | --- | --- | --- | --- |
${found.map(row).join('\n')}
`,
  );
