// npm run release: lists what is missing for a release, and does nothing else.
// npm run release -- 2026-11-23: runs every check of a release, then makes the tarball and its bill of materials in
// temp/release. It publishes nothing.
// npm run release -- sources 365 2027-11-24: lists the sources that were last read more than 365 days before that day.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill-of-materials.js';
import { missingForRelease, releaseFiles } from './missing.js';
import { printOldSources } from './source-ages.js';

const folder = 'temp/release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const stop = (why: string): never => {
  console.error(why);
  process.exit(1);
};

const isDate = (word = ''): boolean => /^\d{4}-\d{2}-\d{2}$/.test(word);

const missing = (date?: string): string[] => [
  ...missingForRelease(releaseFiles(), date),
  ...(execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) === ''
    ? []
    : ['A commit: a release is made from committed files.']),
];

const stopIfMissing = (date?: string): void => {
  const lines = missing(date);
  if (lines.length > 0) stop(['Missing for a release:', ...lines].join('\n  '));
};

const release = (date: string): void => {
  stopIfMissing(date);
  const { status } = spawnSync('bash', ['.ci/run'], {
    stdio: 'inherit',
    env: { ...process.env, REQUIRE_ALL: '1' },
  });
  if (status !== 0) stop('Not released: .ci/run failed.');
  printOldSources(180, date);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    stdio: 'inherit',
  });
  writeFileSync(`${folder}/${name}-${version}.cdx.json`, billOfMaterials(date));
  console.log(`\nReady in ${folder}. The remaining steps are in docs/RELEASING.md.`);
};

const [first, days = '', today = ''] = process.argv.slice(2);
if (first === undefined) {
  stopIfMissing();
  console.log('Nothing is missing. Give the date of the release: npm run release -- 2026-11-23');
} else if (isDate(first)) release(first);
else if (first !== 'sources') stop('Give the date of the release: npm run release -- 2026-11-23');
else if (/^\d+$/.test(days) && isDate(today)) printOldSources(Number(days), today);
else stop('Give an age in days and a date: npm run release -- sources 365 2027-11-24');
