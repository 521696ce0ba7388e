import { readFileSync } from 'node:fs';
import { BatchError, runBatch } from './run-batch.js';

const [input, output, optionsFile] = process.argv.slice(2);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unforeseen';

if (input === undefined || output === undefined) {
  process.stderr.write('batch SESSIONS.ndjson ANSWERS.ndjson [OPTIONS.json]\n');
  process.exitCode = 2;
} else {
  try {
    const options = optionsFile === undefined ? {} : JSON.parse(readFileSync(optionsFile, 'utf8'));
    const { failed } = await runBatch({ input, output, options, screen: process.stderr });
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    const reason =
      error instanceof BatchError ? error.message : `It cannot go on: ${codeOf(error)}.`;
    process.stderr.write(`${reason}\n`);
    process.exitCode = 2;
  }
}
