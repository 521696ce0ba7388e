import { fstatSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError } from 'group-therapy-billing';
import type { Expected } from './pace.js';
import { runStep } from './run-step.js';
import { NotSortedError } from './sorted-keys.js';
import { steps } from './steps.js';

const usage = `streaming STEP [--first PLACE] [--of ROWS] [OPTIONS.json] < rows > rows
  ${[...steps.keys()].join('\n  ')}
`;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unforeseen';

const reasonOf = (error: unknown): string => {
  if (error instanceof NotSortedError || error instanceof InputError) return error.message;
  if (error instanceof SyntaxError)
    return 'The options, or a row of the step before, are not JSON.';
  return `It cannot go on: ${codeOf(error)}.`;
};

/** Prints the reason and sets a nonzero exit code, which shells and Hadoop treat as failure. */
const fail = (reason: string): void => {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
};

/** Returns the number of input rows if given, or the size of an input file. */
const expectedRows = (rows: string | undefined): Expected => {
  if (rows !== undefined) return { lines: Number(rows) };
  const input = fstatSync(process.stdin.fd);
  return input.isFile() ? { bytes: input.size } : {};
};

// The reader closed the pipe (for example `head`): exit quietly.
process.stdout.on('error', (error) => {
  if (codeOf(error) !== 'EPIPE') fail(reasonOf(error));
  process.exit();
});

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { first: { type: 'string', default: '0' }, of: { type: 'string' } },
  });
  const [one = '', ...others] = positionals;
  const [name, [file]] = steps.has(one)
    ? [one, others]
    : [`${one} ${others[0] ?? ''}`, others.slice(1)];
  const stepOf = steps.get(name);
  const first = Number(values.first);
  if (stepOf === undefined || !Number.isSafeInteger(first)) fail(usage);
  else
    await runStep(
      stepOf({ options: file === undefined ? undefined : readFileSync(file, 'utf8'), first }),
      {
        input: process.stdin,
        output: process.stdout,
        screen: process.stderr,
        expected: expectedRows(values.of),
      },
    );
} catch (error) {
  fail(reasonOf(error));
}
