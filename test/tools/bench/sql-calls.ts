import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sqlFunctions } from '../../../examples/sql-engines/src/sql-functions.js';
import { answerInProcess, sqlCalls } from '../../examples/sql-calls.js';
import { writeRows } from '../scale/corpora.js';
import { buildQueries, queries } from '../scale/engines/duckdb.js';

// npm run bench -- sql [rows] [function …]: calls each SQL function on the given number of rows in DuckDB and compares
// the answers with those in process. Rows repeat after the first 5,000.
const [count = 100_000] = process.argv.slice(2).map(Number).filter(Number.isInteger);
const different = Math.min(count, 5_000);
const names = process.argv.slice(2).filter((argument) => /^[a-z]/.test(argument));
const chosen = sqlFunctions.filter(({ name }) => names.length === 0 || names.includes(name));

/** Seconds of processor time, which other load on the machine does not affect. */
const processorSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const rate = (rows: number, spent: number): string => String(Math.round(rows / spent)).padStart(7);

await buildQueries();
const { answers } = await queries();
const folder = mkdtempSync(join(tmpdir(), 'sql-calls-'));
const [rows, results] = [join(folder, 'calls.ndjson'), join(folder, 'answers.ndjson')];

console.log(`${count} rows, ${different} of them different; rows per second of processor time`);
console.log(' DuckDB in process, answers that differ');
for (const sqlFunction of chosen) {
  const callOf = sqlCalls[sqlFunction.name];
  if (callOf === undefined) throw new Error(`No calls of ${sqlFunction.name}.`);
  const calls = Array.from({ length: different }, (_, seed) => callOf(seed));
  const beforeProcess = process.cpuUsage();
  const expected = calls.map(answerInProcess);
  const inProcess = processorSeconds(beforeProcess);

  await writeRows(
    rows,
    (function* () {
      for (let row = 0; row < count; row += 1) yield calls[row % different]?.given ?? [];
    })(),
  );
  const beforeDuckDb = process.cpuUsage();
  await answers(sqlFunction, rows, results);
  const inDuckDb = processorSeconds(beforeDuckDb);

  let row = 0;
  let wrong = 0;
  for await (const line of createInterface({ input: createReadStream(results) })) {
    if (line !== expected[row % different]) wrong += 1;
    row += 1;
  }
  if (row !== count || wrong > 0) process.exitCode = 1;
  console.log(
    `${rate(count, inDuckDb)} ${rate(different, inProcess)} ${wrong} of ${row}  ${sqlFunction.name}`,
  );
}
rmSync(folder, { recursive: true });
