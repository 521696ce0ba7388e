// npm run package: everything that must hold for the built package before it is published.
// npm run package -- sizes | api [--write] | licenses | measure DATE: one part of it.
import { spawnSync } from 'node:child_process';
import { checkApi } from './api-report.js';
import { checkLicenses } from './licenses.js';
import { measureImports } from './measure.js';
import { checkSizes } from './sizes.js';
import { checkTarball } from './tarball.js';

const tool = (...words: string[]): string[] =>
  spawnSync('npx', words, { stdio: 'inherit' }).status === 0 ? [] : [`${words[0]} failed.`];

const [part, ...given] = process.argv.slice(2);

const parts: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  entries: () => [
    ...tool('publint', '--strict'),
    ...tool('attw', '--pack', '.', '--format', 'ascii'),
  ],
  tarball: checkTarball,
  sizes: checkSizes,
  api: () => checkApi(given.includes('--write')),
  licenses: checkLicenses,
};

const faults: string[] = [];
if (part === 'measure') await measureImports(given[0]);
else
  for (const [name, check] of Object.entries(parts))
    if (part === undefined || part === name) faults.push(...(await check()));

if (part !== undefined && part !== 'measure' && !(part in parts))
  faults.push(`There is no part ${part}: choose ${Object.keys(parts).join(', ')} or measure.`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
