// npm run fuzz -- [runs of each kind] [date]: exits with 1 unless every input gives an answer or an InputError.
// npm run fuzz -- structure toHtml 90901 17:2:0: repeats one run, given its kind, function, seed and path.
// npm run fuzz -- long [share]: runs the property tests and the heavy tests of `npm test` with their large numbers, or
// with a share of them, such as 0.2.
import { execFileSync, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { writeSection } from '../measured-section.js';
import { type Job, worker } from './work/job.js';
import { planned } from './work/plan.js';
import { kinds } from './work/property.js';
import { type Result, supervise } from './work/supervise.js';
import { fuzzTable } from './work/table.js';
import { targets } from './work/targets.js';

const [first = '1000000', ...rest] = process.argv.slice(2);

const brokenLines = (
  { kind, target, seed }: Job,
  { path, how, input }: NonNullable<Result['tally']['broken']>,
) =>
  `BROKEN ${how.split('\n    at keptBy')[0]}\nrepeat with: npm run fuzz -- ${kind} '${target}' ${seed} ${path}\nsmallest input: ${input}`;

const again = (): void => {
  const kind = kinds.find((one) => one === first) ?? 'structure';
  const [target = '', seed, path = ''] = rest;
  const job = { kind, target, seed: Number(seed), runs: 1, path };
  const { broken } = worker(targets, () => {})(job);
  console.log(broken ? brokenLines(job, broken) : 'The run kept the promise.');
};

const all = async (): Promise<void> => {
  const results: Result[] = [];
  const jobs = planned(targets, Number(first));
  let lastReport = performance.now();
  await supervise(
    'test/tools/fuzz/work/child.ts',
    jobs,
    Math.min(2, availableParallelism()),
    (result) => {
      results.push(result);
      const { job, tally } = result;
      if (tally.broken) console.log(brokenLines(job, tally.broken));
      if (performance.now() - lastReport < 30_000) return;
      lastReport = performance.now();
      console.log(`${results.length} of ${jobs.length} jobs`);
    },
  );
  const [date] = rest;
  const table = fuzzTable(results, date);
  console.log(table);
  if (date !== undefined) writeSection('docs/measurements-robustness.md', 'npm run fuzz', table);
  if (results.some(({ tally }) => tally.broken)) process.exitCode = 1;
};

const long = (share = '1'): void => {
  const imports = ['grep', '-l', "long-runs.js'", '--', 'test'];
  const files = execFileSync('git', imports, { encoding: 'utf8' }).trim().split('\n');
  const tests = [
    ...files.filter((file) => file.endsWith('.test.ts')),
    // These tests import it through another file.
    'test/whole/privacy',
  ];
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--config', 'test/vitest.config.ts', ...tests],
    {
      stdio: 'inherit',
      env: { ...process.env, LONG_RUNS: share },
    },
  );
  process.exitCode = status ?? 1;
};

if (first === 'long') long(...rest);
else if (Number.isNaN(Number(first))) again();
else await all();
