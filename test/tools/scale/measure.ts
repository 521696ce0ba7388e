import { execFileSync, fork } from 'node:child_process';
import type { Engine } from './engine.js';
import { memoryOf } from './process-tree.js';
import type { Question } from './questions.js';

/** The measurements of one run of an engine. */
export interface Run {
  readonly seconds: number;
  /** Total of all cores, if the system reports it. */
  readonly processorSeconds?: number;
  /** Peak bytes of all its processes together; shared memory is counted in each. */
  readonly memory: number;
  /** SHA-256 of the sorted result lines. */
  readonly digest: string;
  readonly results: number;
}

/** Memory limit for an engine that keeps all rows in memory, in megabytes. */
const mostMemory = 14_000;
const millisecondsBetweenLooks = 100;

type Measured = Pick<Run, 'seconds' | 'processorSeconds' | 'memory'>;

const runEngine = (
  engine: Engine,
  question: Question,
  rows: string,
  results: string,
): Promise<Measured> =>
  new Promise((done, failed) => {
    const child = fork(
      'test/tools/run-ts.mjs',
      ['test/tools/scale/run-engine.ts', engine.name, question.name, rows, results],
      { execArgv: [`--max-old-space-size=${mostMemory}`] },
    );
    let memory = 0;
    let measured: Omit<Measured, 'memory'> | undefined;
    let looks: NodeJS.Timeout | undefined;
    const look = () => {
      memory = Math.max(memory, memoryOf(child.pid ?? 0));
    };
    child.on('message', (message: 'ready' | Omit<Measured, 'memory'>) => {
      look();
      if (message === 'ready') looks = setInterval(look, millisecondsBetweenLooks);
      else measured = message;
    });
    child.once('close', (code) => {
      clearInterval(looks);
      if (measured && code === 0) done({ ...measured, memory });
      else failed(new Error(`${engine.name}, ${question.title}: exit code ${code}.`));
    });
  });

const inShell = (command: string, file: string): string =>
  execFileSync('bash', ['-c', `set -o pipefail; ${command}`, 'bash', file], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });

/** Measures one engine on a file of rows. */
export const measure = async (
  engine: Engine,
  question: Question,
  rows: string,
  results: string,
): Promise<Run> => {
  const measured = await runEngine(engine, question, rows, results);
  const [digest = ''] = inShell('sort -S 1G "$1" | sha256sum', results).split(' ');
  return { ...measured, digest, results: Number(inShell('wc -l < "$1"', results)) };
};
