// npm run mutate -- ROOM | FOLDER | FILE ... [--workers 2] [--fresh], below src: how many mutants
// of these files the tests notice, and which they do not. Rules are asked about by themselves, with
// their examples: `--rules` asks for every one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepNoticed, scoresIn, shareOf, toRead } from './report.js';
import { inside, resultOf, roomOf } from './rooms.js';

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

const targetsOf = (path: string): Target[] => {
  const below = path.replace(/^src\//, '').replace(/\/$/, '');
  if (!existsSync(`src/${below}`)) throw new Error(`There is no src/${below}.`);
  const files = below.endsWith('.ts') ? `src/${below}` : `src/${below}/**/*.ts`;
  if (/\/rules(\/|$)/.test(below)) return [{ room: 'rules', files }];
  const inner = inside(below).map((room): Target => ({ room, files: `src/${room}/**/*.ts` }));
  return [{ room: roomOf(below), files }, ...inner];
};

const othersOf = (room: string): string[] =>
  room === 'rules' ? [] : [everyRule.files, ...inside(room).map((inner) => `src/${inner}/**/*.ts`)];

const configuration = ({ room, files }: Target): string => {
  const name = `${room.replaceAll('/', '-')}-${process.pid}`;
  const path = `${results}/${name}.config.json`;
  const shared = JSON.parse(readFileSync('test/tools/mutation/stryker.config.json', 'utf8'));
  const own = {
    mutate: [files, ...othersOf(room).map((others) => `!${others}`)],
    concurrency: Number(wanted.workers),
    force: wanted.fresh,
    incrementalFile: resultOf(room),
    tempDirName: `${results}/sandbox-${name}`,
  };
  mkdirSync(results, { recursive: true });
  writeFileSync(path, JSON.stringify({ ...shared, ...own }, null, 2));
  return path;
};

const matches = (files: string, file: string): boolean =>
  new RegExp(
    `^${files.replaceAll('.', '\\.').replace('**/*', '.+').replaceAll('*', '[^/]+')}$`,
  ).test(file);

const asksFor = ({ room, files }: Target, file: string): boolean =>
  matches(files, file) && !othersOf(room).some((others) => matches(others, file));

/** Asks the tests about every mutant of a target; true where enough are noticed. */
const asked = (target: Target): boolean => {
  const found = resultOf(target.room);
  const ours = (file: string) => asksFor(target, file);
  if (existsSync(found)) keepNoticed(found, ours);
  const { status } = spawnSync('node_modules/.bin/stryker', ['run', configuration(target)], {
    env: { ...process.env, MUTATED_ROOM: target.room },
    stdio: 'inherit',
  });
  if (status !== 0) return false;
  const scores = scoresIn(found, ours);
  const share = shareOf(scores);
  console.log(toRead(scores));
  console.log(`${target.files}: ${(share * 100).toFixed(2)} % noticed`);
  return share >= (target.room === 'rules' ? 1 : leastShare);
};

const targets = wanted.rules ? [everyRule] : paths.flatMap(targetsOf);
if (targets.length === 0) throw new Error('Name a room, a folder or a file below src.');
if (!targets.map(asked).every(Boolean)) process.exitCode = 1;
