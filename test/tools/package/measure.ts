// npm run measure -- 2026-11-23: sizes and cold imports of the built package, written to docs/measurements.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { measuredSizes } from './sizes.js';

const date = process.argv[2];
const runs = 15;
const page = 'docs/measurements.md';

const engines = ['20', '24'].flatMap((major) => {
  const command = `test/tools/engines/node_modules/node${major}/bin/node`;
  return existsSync(command) ? [{ major, command }] : [];
});

const ways = {
  'ESM, all of it': ['--input-type=module', `await import('../../package/dist/index.js')`],
  'ESM, zod alone': ['--input-type=module', `await import('zod/mini')`],
  'CommonJS, all of it': ['--input-type=commonjs', `require('./dist/index.cjs')`],
  'CommonJS, zod alone': ['--input-type=commonjs', `require('zod/mini')`],
} as const;

const once = (command: string, [form, load]: readonly [string, string]): number =>
  Number(
    execFileSync(
      command,
      [form, '-e', `const t = performance.now(); ${load}; console.log(performance.now() - t)`],
      { encoding: 'utf8' },
    ),
  );

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const cold = (command: string, way: readonly [string, string]): string =>
  median(Array.from({ length: runs }, () => once(command, way))).toFixed(0);

const sizes = await measuredSizes();
const imports = Object.entries(ways).map(
  ([name, way]) => `| ${name} | ${engines.map(({ command }) => cold(command, way)).join(' | ')} |`,
);

const section = `## Size and cold import

Measured${date ? ` on ${date}` : ''}, on two shared processor cores. Sizes are what esbuild adds to a bundle for one import, minified and
compressed (gzip), the dependencies included; \`npm run size\` fails above the limits, which stand in package.json.

| Import | kB | Limit |
| --- | --- | --- |
${sizes
  .map(
    ({ import: imported, from, kilobytes, limit }) =>
      `| \`${imported}\` from \`${from}\` | ${kilobytes.toFixed(1)} | ${limit} |`,
  )
  .join('\n')}

Milliseconds of the first import in a new process, median of ${runs}; the second line of each pair is what zod alone takes.

| Import | ${engines.map(({ major }) => `Node ${major}`).join(' | ')} |
| --- |${' --- |'.repeat(engines.length)}
${imports.join('\n')}
`;

const marks = ['<!-- npm run measure -->\n', '<!-- end -->'] as const;
const before = existsSync(page)
  ? readFileSync(page, 'utf8')
  : `# Measurements\n\n${marks[0]}${marks[1]}\n`;
const [head = '', rest = ''] = before.split(marks[0]);
const tail = rest.slice(rest.indexOf(marks[1]));
if (date && rest) writeFileSync(page, `${head}${marks[0]}${section}${tail}`);
console.log(section);
