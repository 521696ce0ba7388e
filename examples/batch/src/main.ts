import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { answerInThread } from './pool.js';
import { BatchError, runBatch } from './run-batch.js';
import { summarizeAnswers } from './summarize.js';

const usage =
  'batch SESSIONS.ndjson ANSWERS.ndjson [OPTIONS.json] [--threads NUMBER] [--summary PART.json]';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unforeseen';

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { threads: { type: 'string' }, summary: { type: 'string' } },
  });
  const [input, output, optionsFile] = positionals;
  const threads = Number(values.threads ?? availableParallelism());
  if (input === undefined || output === undefined || !(Number.isInteger(threads) && threads > 0))
    throw new BatchError(usage);
  const options = optionsFile === undefined ? {} : JSON.parse(readFileSync(optionsFile, 'utf8'));
  const { failed } = await runBatch({ input, output, options, threads, screen: process.stderr });
  if (values.summary !== undefined) await summarizeAnswers(output, values.summary);
  return failed > 0 ? 1 : 0;
};

if (isMainThread)
  try {
    process.exitCode = await main();
  } catch (error) {
    const reason =
      error instanceof BatchError ? error.message : `It cannot go on: ${codeOf(error)}.`;
    process.stderr.write(`${reason}\n`);
    process.exitCode = 2;
  }
else answerInThread();
