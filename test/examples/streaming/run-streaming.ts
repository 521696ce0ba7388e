import { spawn, spawnSync } from 'node:child_process';
import type { Step } from '../../../examples/streaming/src/step.js';

/** The program's output rows and its standard error. */
export interface Ran {
  readonly rows: string[];
  readonly said: string;
  readonly code: number | null;
}

const rowsIn = (text: string): string[] => text.split('\n').slice(0, -1);

/** Runs the program with all rows as its input. */
export const runProgram = (
  program: string,
  step: string,
  input: string,
  ...more: string[]
): Ran => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [program, ...step.split(' '), ...more],
    { input, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  return { rows: rowsIn(stdout), said: stderr, code: status };
};

/** Starts the program with the given heap size in megabytes. */
export const startProgram = (program: string, step: string, heap: number) =>
  spawn(process.execPath, [`--max-old-space-size=${heap}`, program, ...step.split(' ')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** Runs rows through a step in this process. */
export const through = (step: Step, rows: readonly string[]): string[] => [
  ...rows.flatMap((text, at) => [...step.take({ text, line: at + 1 })]),
  ...(step.end?.() ?? []),
];
