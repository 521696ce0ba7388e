import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeSection } from '../measured-section.js';
import { measuredSizes } from './sizes.js';

const runs = 15;

const engines = ['20', '24'].flatMap((major) => {
  const command = `test/tools/engines/node_modules/node${major}/bin/node`;
  return existsSync(command) ? [{ major, command }] : [];
});

const ways = {
  'ESM, the whole package': ['--input-type=module', `await import('group-therapy-billing')`],
  'ESM, zod alone': ['--input-type=module', `await import('zod/mini')`],
  'CommonJS, the whole package': ['--input-type=commonjs', `require('group-therapy-billing')`],
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

/** Prints the sizes and the times of a first import; with a date, also writes them to docs/measurements.md. */
export const measureImports = async (date: string | undefined): Promise<void> => {
  const sizes = await measuredSizes();
  const imports = Object.entries(ways).map(
    ([name, way]) =>
      `| ${name} | ${engines.map(({ command }) => cold(command, way)).join(' | ')} |`,
  );
  const section = `## Size and cold import

Measured${date ? ` on ${date}` : ''} on two shared processor cores. A size is what esbuild adds to a bundle for one import, minified
and compressed with gzip, dependencies included. \`npm run package -- sizes\` fails above the limits.

| Import | kB | Limit |
| --- | --- | --- |
${sizes
  .map(
    ({ import: imported, from, kilobytes, limit }) =>
      `| \`${imported}\` from \`${from}\` | ${kilobytes.toFixed(1)} | ${limit} |`,
  )
  .join('\n')}

Milliseconds of the first import in a new process, median of ${runs}. zod accounts for the second line of each pair.

| Import | ${engines.map(({ major }) => `Node ${major}`).join(' | ')} |
| --- |${' --- |'.repeat(engines.length)}
${imports.join('\n')}
`;
  console.log(section);
  if (date) writeSection('docs/measurements.md', 'npm run package -- measure', section);
};
