// npm run mutate -- ROOM | FOLDER | FILE ... [--workers 2] [--fresh], below src: how many mutants
// of these files the tests notice, and which they do not. `--rules` asks for every rules folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forgetSurvivors, scoresIn, shareOf, toRead } from './report.js';

const { values: wanted, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'boolean', default: false },
    workers: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
  },
});

const results = 'temp/mutation';
const leastShare = 0.95;

interface Target {
  readonly room: string;
  readonly files: string;
}

const everyRule: Target = { room: 'rules', files: 'src/*/rules/*.ts' };

const targetOf = (path: string): Target => {
  const below = path.replace(/^src\//, '').replace(/\/$/, '');
  if (!existsSync(`src/${below}`)) throw new Error(`There is no src/${below}.`);
  const [room = below] = below.split('/');
  return { room, files: below.endsWith('.ts') ? `src/${below}` : `src/${below}/**/*.ts` };
};

const configuration = ({ room, files }: Target): string => {
  const path = `${results}/${room}.config.json`;
  const shared = JSON.parse(readFileSync('test/mutation/stryker.config.json', 'utf8'));
  const own = {
    mutate: [files],
    concurrency: Number(wanted.workers),
    force: wanted.fresh,
    incrementalFile: `${results}/${room}.json`,
    tempDirName: `${results}/sandbox-${room}-${process.pid}`,
  };
  mkdirSync(results, { recursive: true });
  writeFileSync(path, JSON.stringify({ ...shared, ...own }, null, 2));
  return path;
};

const pattern = ({ files }: Target): RegExp =>
  new RegExp(`^${files.replaceAll('.', '\\.').replace('**/*', '.+').replaceAll('*', '[^/]+')}$`);

/** Asks the tests about every mutant of a target; true where enough are noticed. */
const asked = (target: Target): boolean => {
  const found = `${results}/${target.room}.json`;
  if (existsSync(found)) forgetSurvivors(found);
  const { status } = spawnSync('node_modules/.bin/stryker', ['run', configuration(target)], {
    env: { ...process.env, MUTATED_ROOM: target.room },
    stdio: 'inherit',
  });
  if (status !== 0) return false;
  const matches = pattern(target);
  const scores = scoresIn(found, (file) => matches.test(file));
  const share = shareOf(scores);
  console.log(toRead(scores));
  console.log(`${target.files}: ${(share * 100).toFixed(2)} % noticed`);
  return share >= (target === everyRule ? 1 : leastShare);
};

const targets = wanted.rules ? [everyRule] : paths.map(targetOf);
if (targets.length === 0) throw new Error('Name a room, a folder or a file below src.');
if (!targets.map(asked).every(Boolean)) process.exitCode = 1;
