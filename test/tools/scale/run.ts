// Runs every engine on the same rows: npm run scale -- [SIZE …] [ENGINE …] [DATE]
// With a date, writes the tables to docs/measurements-scale.md and the estimates to its guide.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skipped } from '../skipped.js';
import type { Engine } from './engine.js';
import { engines } from './engines.js';
import { measure, type Run } from './measure.js';
import { writePages } from './pages.js';
import { answers, type Question, questions } from './questions.js';
import { type Series, tableOf } from './table.js';

const given = process.argv.slice(2);
const date = given.find((argument) => /^\d{4}-\d{2}-\d{2}$/.test(argument));
const sizes = given.filter((argument) => /^\d+$/.test(argument)).map(Number);
const words = given.filter((argument) => /^[a-z]/i.test(argument));
if (sizes.length === 0) sizes.push(10_000);

const [standard, ...others] = engines;
if (!standard) throw new Error('There is no engine.');
const chosen = others.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
for (const engine of chosen) {
  const why = engine.missing();
  if (why !== undefined) skipped(`scale on ${engine.name}`, why);
}

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
/** Errors of engines that failed, which have a dash in the table. */
const ended: string[] = [];
const different: string[] = [];

const runOf = async (
  engine: Engine,
  question: Question,
  rows: string,
): Promise<Run | undefined> => {
  const results = join(folder, 'results');
  try {
    return await measure(engine, question, rows, results);
  } catch (error) {
    ended.push(error instanceof Error ? error.message : 'unforeseen');
    return undefined;
  } finally {
    rmSync(results, { force: true });
  }
};

const asked = async (question: Question): Promise<Series[]> => {
  const series = [standard, ...chosen]
    .filter((engine) => answers(engine, question))
    .map((engine) => ({ engine, runs: new Map<number, Run>() }));
  for (const size of sizes) {
    const rows = join(folder, 'rows');
    await question.writeRows(rows, size);
    let expected: string | undefined;
    for (const { engine, runs } of series) {
      if (size > (engine.most ?? size)) continue;
      const run = await runOf(engine, question, rows);
      if (!run) continue;
      runs.set(size, run);
      expected ??= run.digest;
      console.log(
        `${question.title}, ${size} rows, ${engine.name}: ${Math.round(size / run.seconds)} per second, ${run.results} results, ${run.digest.slice(0, 16)}`,
      );
      if (run.digest !== expected)
        different.push(`${engine.name}, ${question.title}, ${size} rows: different results.`);
    }
    rmSync(rows);
  }
  return series.map(({ engine, runs }) => ({ engine: engine.name, runs }));
};

try {
  const tables = new Map<string, readonly Series[]>();
  for (const question of questions) {
    const series = await asked(question);
    tables.set(question.title, series);
    console.log(`\n${question.title}\n${tableOf(series, sizes)}\n`);
  }
  if (date !== undefined && different.length === 0) writePages(date, sizes, tables);
} finally {
  rmSync(folder, { recursive: true });
}
const faults = [...ended, ...different];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
