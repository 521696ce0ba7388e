// npm run release -- 2026-11-23: everything that has to hold before a version goes out, then the tarball
// and its bill of materials in temp/release. It publishes nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './bill-of-materials.js';

const date = process.argv[2] ?? '';
const folder = 'temp/release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const text = (path: string): string => readFileSync(path, 'utf8');

const stop = (why: string): never => {
  console.error(why);
  process.exit(1);
};

if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
  stop('Give the day of the release: npm run release -- 2026-11-23');
if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== '')
  stop('Commit first: what is released is what was committed.');
if (!text('CHANGELOG.md').includes(`\n## ${version} (${date})\n`))
  stop(`CHANGELOG.md has no section "## ${version} (${date})".`);
if (!text('src/version.ts').includes(`'${version}'`))
  stop('src/version.ts tells another version than package.json.');

const checks = [
  ['lint'],
  ['types'],
  ['test'],
  ['build'],
  ['docs'],
  ['package'],
  ['size'],
  ['api'],
  ['unused'],
  ['licences'],
  ['consumers'],
  ['conformance', '2000'],
  ['sources:age', '180', date],
];
for (const [script = '', ...words] of checks) {
  console.log(`\n== ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
    stdio: 'inherit',
  });
  if (status !== 0) stop(`Not released: npm run ${script} failed.`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
  stdio: 'inherit',
});
writeFileSync(`${folder}/${name}-${version}.cdx.json`, billOfMaterials(date));
console.log(`\nReady in ${folder}. docs/RELEASING.md has the steps that are left.`);
