import { readFileSync } from 'node:fs';
import { BatchError, runBatch } from './run-batch.js';

const [input, output, policies] = process.argv.slice(2);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unforeseen';

if (input === undefined || output === undefined) {
  process.stderr.write('batch SESSIONS.ndjson ANSWERS.ndjson [POLICIES.json]\n');
  process.exitCode = 2;
} else {
  try {
    const payers =
      policies === undefined ? {} : { payers: JSON.parse(readFileSync(policies, 'utf8')) };
    const { failed } = await runBatch({ input, output, ...payers, screen: process.stderr });
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    const reason =
      error instanceof BatchError ? error.message : `It cannot go on: ${codeOf(error)}.`;
    process.stderr.write(`${reason}\n`);
    process.exitCode = 2;
  }
}
