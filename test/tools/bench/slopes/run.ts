// npm run bench -- slopes [date | words of a name]: measures growth; exits with 1 if it is steeper than n log n.
import { writeSection } from '../../measured-section.js';
import { documentsGrow } from './cases/documents.js';
import { faultsGrow } from './cases/faults.js';
import { filesGrow } from './cases/files.js';
import { notesGrow } from './cases/notes.js';
import { readingGrows } from './cases/reading.js';
import { servicesGrow } from './cases/services.js';
import { sessionsGrow } from './cases/sessions.js';
import { type Slope, slopeOf } from './slope.js';

/** The largest accepted power of n log n. Caches and garbage collection alone come close to it. */
const steepest = 1.3;

const words = process.argv.slice(2).join(' ');
const date = /^\d{4}-\d\d-\d\d$/.test(words) ? words : undefined;
const all = [
  ...sessionsGrow,
  ...servicesGrow,
  ...notesGrow,
  ...readingGrows,
  ...documentsGrow,
  ...filesGrow,
  ...faultsGrow,
];
const cases = date === undefined ? all.filter(({ name }) => name.includes(words)) : all;

const count = (value: number): string => value.toLocaleString('en-US');
const isSteep = ({ exponent }: Slope): boolean => exponent > steepest;
const row = (slope: Slope): string => {
  const { name, smallest, largest, milliseconds, exponent } = slope;
  const remark = isSteep(slope) ? ' **too steep**' : '';
  return `| ${name.replaceAll('|', '\\|')} | ${count(smallest)} to ${count(largest)} | ${count(Math.round(milliseconds))} | ${exponent.toFixed(2)}${remark} |`;
};

const slopes: Slope[] = [];
for (const one of cases) {
  const slope = slopeOf(one);
  slopes.push(slope);
  console.log(row(slope));
}
const steep = slopes.filter(isSteep);
console.log(`${slopes.length} calls, ${steep.length} too steep.`);
if (steep.length > 0) process.exitCode = 1;

if (date !== undefined)
  writeSection(
    'docs/measurements-robustness.md',
    'npm run bench -- slopes',
    `## How time grows

Measured on ${date} with \`npm run bench -- slopes\`: the best processor time of several calls, at sizes that double, on two
busy cores. The exponent is the power of n log n that fits best: 1 is n log n itself, and quadratic time is near 2. An exponent
above ${steepest} is an error. A roster has at most 500 members, and one call compares at most 1,000 notes with each other. Other
inputs were doubled until a call took several seconds. Calls named *faults* throw an \`InputError\`.

| Call, and what grows | Sizes | Largest, ms | Exponent |
| --- | --- | --- | --- |
${slopes.map(row).join('\n')}
`,
  );
