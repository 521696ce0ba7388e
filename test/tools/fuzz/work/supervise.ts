import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Tally } from './job.js';

/** What came of a job, and what memory its process held then. */
export interface Result {
  readonly job: Job;
  readonly tally: Tally;
  /** Bytes: in use after the job, garbage collected; and the most that the process ever held. */
  readonly memory?: { readonly heap: number; readonly most: number };
}

/** A process that no run may take longer than this is ended. */
export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const usual: Limits = { milliseconds: 60_000, megabytes: 1_024 };

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
class Hand {
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

  static async hired(program: string, progress: string, limits: Limits): Promise<Hand> {
    const hand = new Hand(program, progress, limits);
    const child = hand.#child;
    await new Promise((ready, failed) => {
      child.once('message', ready);
      child.once('exit', () => failed(new Error('The process did not begin.')));
    });
    child.removeAllListeners();
    return hand;
  }

  #run(): number {
    const bytes = readFileSync(this.#progress);
    return bytes.length < 4 ? 0 : bytes.readUInt32LE() - 1;
  }

  does(job: Job): Promise<Result> {
    return new Promise((done) => {
      const child = this.#child;
      let [seen, since] = [-1, performance.now()];
      let hung = false;
      const watch = setInterval(() => {
        const run = this.#run();
        if (run !== seen) [seen, since] = [run, performance.now()];
        hung = performance.now() - since > this.#limits.milliseconds;
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

  dismiss(): void {
    this.#child.kill();
  }
}

/** Makes all jobs in so many processes at a time; who hangs or dies is replaced. */
export const supervise = async (
  program: string,
  jobs: readonly Job[],
  processes: number,
  heard: (result: Result) => void,
  limits: Limits = usual,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const queue = [...jobs];
  const lane = async (number: number): Promise<void> => {
    const hire = () => Hand.hired(program, join(folder, `progress-${number}`), limits);
    let hand = await hire();
    for (let job = queue.shift(); job; job = queue.shift()) {
      heard(await hand.does(job));
      if (!hand.alive) hand = await hire();
    }
    hand.dismiss();
  };
  await Promise.all(Array.from({ length: processes }, (_, number) => lane(number)));
  rmSync(folder, { recursive: true, force: true });
};
