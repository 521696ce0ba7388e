import type { Worker } from 'node:worker_threads';

/** A pool of workers. */
export interface Pool<Call, Answer> {
  /** The answer of the next idle worker; `undefined` if there is none: too many wait, it took too long, or it failed. */
  ask(call: Call): Promise<Answer | undefined>;
  close(): Promise<void>;
}

/** The settings of a pool. */
export interface PoolSettings {
  readonly start: () => Worker;
  readonly workers: number;
  /** The most calls that may wait for a worker. */
  readonly waiting: number;
  /** Milliseconds after which a call is given up and its worker ended. */
  readonly longest: number;
}

interface Asked<Call, Answer> {
  readonly call: Call;
  readonly answered: (answer: Answer | undefined) => void;
}

/** A pool in which each worker answers one call at a time, so that the event loop of the main thread stays free. */
export const createPool = <Call, Answer>({
  start,
  workers,
  waiting,
  longest,
}: PoolSettings): Pool<Call, Answer> => {
  const queue: Asked<Call, Answer>[] = [];
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const settles = new Map<Worker, (answer: Answer | undefined) => void>();

  const settle = (worker: Worker, answer: Answer | undefined): void => {
    settles.get(worker)?.(answer);
    settles.delete(worker);
  };

  const add = (): Worker => {
    const worker = start();
    all.add(worker);
    worker.on('message', (answer: Answer) => {
      idle.push(worker);
      settle(worker, answer);
      next();
    });
    // A worker that fails exits next.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      all.delete(worker);
      settle(worker, undefined);
      next();
    });
    return worker;
  };

  // A worker that was lost is replaced when a call needs it.
  const idleWorker = (): Worker | undefined =>
    idle.pop() ?? (all.size < workers ? add() : undefined);

  const next = (): void => {
    const worker = queue.length > 0 ? idleWorker() : undefined;
    const asked = worker && queue.shift();
    if (!asked) return;
    const timer = setTimeout(() => worker.terminate(), longest);
    settles.set(worker, (answer) => {
      clearTimeout(timer);
      asked.answered(answer);
    });
    worker.postMessage(asked.call);
  };

  return {
    ask: (call) =>
      new Promise((answered) => {
        if (queue.length >= waiting) return answered(undefined);
        queue.push({ call, answered });
        next();
      }),
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
};
