import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { shuffle } from './shuffle.js';

/** Memory limit of `sort`, which uses files beyond it. */
const sortMemory = '256M';

/** A step on one shard: the files it reads, and whether they are sorted first. */
export interface Task {
  readonly step: readonly string[];
  readonly files: readonly string[];
  readonly sorted: boolean;
}

/** Runs the steps of the streaming example on shards, like an engine on several machines. */
export class Cluster {
  /**
   * @param program The bundled example.
   * @param node Arguments of Node itself: how much memory a step may take.
   */
  constructor(
    readonly program: string,
    readonly folder: string,
    readonly shards: number,
    readonly node: readonly string[] = [],
  ) {}

  /** Runs a task for each shard and groups the output by key: returns the files of each shard. */
  async stage(name: string, tasks: readonly Task[]): Promise<string[][]> {
    const shards = Array.from({ length: this.shards }, (_, shard) => shard);
    const written = tasks.map((_, from) =>
      shards.map((to) => join(this.folder, `${name}-${from}-${to}`)),
    );
    const waiting = [...tasks.entries()];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [at, task] = next;
        await this.#run(task, written[at] ?? []);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return shards.map((to) => written.flatMap((files) => files[to] ?? []));
  }

  // Input files are deleted after the step, because each is read only once.
  async #run({ step, files, sorted }: Task, into: readonly string[]): Promise<void> {
    const read = sorted ? `sort -S ${sortMemory} -T "$FOLDER" "$@"` : 'cat "$@"';
    const command = `set -o pipefail; ${read} | "$NODE" $NODE_ARGUMENTS "$PROGRAM" $STEP`;
    const child = spawn('bash', ['-c', command, 'bash', ...files], {
      env: {
        ...process.env,
        LC_ALL: 'C',
        FOLDER: this.folder,
        NODE: process.execPath,
        NODE_ARGUMENTS: this.node.join(' '),
        PROGRAM: this.program,
        STEP: step.join(' '),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (text) => {
      output = `${output}${text}`.slice(-2000);
    });
    const ended = new Promise<number | null>((end) => child.once('close', end));
    await shuffle(child.stdout, into);
    const code = await ended;
    if (code !== 0) throw new Error(`${step.join(' ')} failed with exit code ${code}: ${output}`);
    if (sorted) for (const file of files) rmSync(file);
  }
}
