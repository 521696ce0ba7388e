import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sqlFunctions } from '../../examples/sql-engines/src/sql-functions.js';
import { answerInProcess, sqlCalls } from '../examples/sql-calls.js';
import { writeRows } from '../scale/corpora.js';
import { buildQueries, queries } from '../scale/engines/duckdb.js';

// npm run bench:sql [rows]: every function of SQL over so many rows in DuckDB, each answer beside the one in process.
const count = Number(process.argv[2] ?? 100_000);
const seconds = (since: number): number => (performance.now() - since) / 1000;
const rate = (spent: number): string => String(Math.round(count / spent)).padStart(7);

await buildQueries();
const { answers } = await queries();
const folder = mkdtempSync(join(tmpdir(), 'sql-calls-'));
const [rows, results] = [join(folder, 'calls.ndjson'), join(folder, 'answers.ndjson')];

console.log(`${count} rows each; rows a second in DuckDB, in process, answers that differ`);
for (const sqlFunction of sqlFunctions) {
  const callOf = sqlCalls[sqlFunction.name];
  if (callOf === undefined) throw new Error(`No calls of ${sqlFunction.name}.`);
  await writeRows(
    rows,
    (function* () {
      for (let seed = 0; seed < count; seed += 1) yield callOf(seed).given;
    })(),
  );
  const started = performance.now();
  await answers(sqlFunction, rows, results);
  const inDuckDb = seconds(started);
  let inProcess = 0;
  let different = 0;
  let seed = 0;
  for await (const line of createInterface({ input: createReadStream(results) })) {
    const call = callOf(seed);
    const asked = performance.now();
    if (answerInProcess(call) !== line) different += 1;
    inProcess += seconds(asked);
    seed += 1;
  }
  if (seed !== count || different > 0) process.exitCode = 1;
  console.log(`${rate(inDuckDb)} ${rate(inProcess)} ${different} of ${seed}  ${sqlFunction.name}`);
}
rmSync(folder, { recursive: true });
