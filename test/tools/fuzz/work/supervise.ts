import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Tally } from './job.js';

/** The result of a job, and the memory of its process. */
export interface Result {
  readonly job: Job;
  readonly tally: Tally;
  /** Bytes in use after the job and a garbage collection, and peak bytes of the process. */
  readonly memory?: { readonly heap: number; readonly most: number };
}

/** A process is stopped if one run takes longer than this. */
export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** The clock that measures the runs. */
  readonly clock: () => number;
}

const usual: Limits = {
  milliseconds: 600_000,
  megabytes: 1_024,
  clock: () => performance.now(),
};

const died = (job: Job, run: number, how: string): Result => ({
  job,
  tally: {
    answers: 0,
    refusals: 0,
    noJson: 0,
    slowest: 0,
    broken: { path: String(run), how, input: '' },
  },
});

/** One process, and the file in which it counts its runs. */
class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #progress: string;
  readonly #limits: Limits;
  alive = true;

  private constructor(program: string, progress: string, limits: Limits) {
    this.#progress = progress;
    this.#limits = limits;
    this.#child = fork('test/tools/run-ts.mjs', [program, progress], {
      execArgv: ['--expose-gc', `--max-old-space-size=${limits.megabytes}`],
    });
  }

  static async started(program: string, progress: string, limits: Limits): Promise<WorkerProcess> {
    const running = new WorkerProcess(program, progress, limits);
    const child = running.#child;
    await new Promise((ready, failed) => {
      child.once('message', ready);
      child.once('exit', () => failed(new Error('The process did not start.')));
    });
    child.removeAllListeners();
    return running;
  }

  #run(): number {
    const bytes = readFileSync(this.#progress);
    return bytes.length < 4 ? 0 : bytes.readUInt32LE() - 1;
  }

  run(job: Job): Promise<Result> {
    return new Promise((done) => {
      const child = this.#child;
      const { clock, milliseconds } = this.#limits;
      let [seen, since] = [-1, clock()];
      let hung = false;
      const watch = setInterval(() => {
        const run = this.#run();
        if (run !== seen) [seen, since] = [run, clock()];
        hung = clock() - since > milliseconds;
        if (hung) child.kill('SIGKILL');
      }, 1_000);
      const ended = (result: Result): void => {
        clearInterval(watch);
        child.removeAllListeners();
        done(result);
      };
      child.once('message', (text) => ended({ job, ...JSON.parse(String(text)) }));
      child.once('exit', () => {
        this.alive = false;
        ended(died(job, this.#run(), hung ? 'it hung' : 'the process died, as without memory'));
      });
      child.send(JSON.stringify(job));
    });
  }

  stop(): void {
    this.#child.kill();
  }
}

/** Runs all jobs in the given number of processes and replaces a process that hangs or crashes. */
export const supervise = async (
  program: string,
  jobs: readonly Job[],
  processes: number,
  report: (result: Result) => void,
  limits: Limits = usual,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const queue = [...jobs];
  const lane = async (number: number): Promise<void> => {
    const start = () => WorkerProcess.started(program, join(folder, `progress-${number}`), limits);
    let running = await start();
    for (let job = queue.shift(); job; job = queue.shift()) {
      report(await running.run(job));
      if (!running.alive) running = await start();
    }
    running.stop();
  };
  await Promise.all(Array.from({ length: processes }, (_, number) => lane(number)));
  rmSync(folder, { recursive: true, force: true });
};
