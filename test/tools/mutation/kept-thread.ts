import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';

type Listener = (message: unknown) => void;

let thread: Worker | undefined;

const theThread = ({ env, execArgv }: PoolOptions): Worker => {
  if (thread) return thread;
  const started = new Worker(resolve(import.meta.dirname, 'kept-thread.mjs'), { env, execArgv });
  started.setMaxListeners(100);
  started.unref();
  started.once('exit', () => {
    thread = undefined;
  });
  thread = started;
  return started;
};

/** For Vitest it starts and stops; the thread behind it stays. */
const keptWorker = (options: PoolOptions): PoolWorker => {
  const running = theThread(options);
  const attached: [event: string, listener: Listener][] = [];
  const tell = (message: unknown) => {
    for (const [event, listener] of attached) if (event === 'message') listener(message);
  };
  return {
    name: 'kept',
    start: async () => {},
    on(event, listener) {
      attached.push([event, listener]);
      running.on(event, listener);
    },
    off(event, listener) {
      running.off(event, listener);
    },
    send(message: WorkerRequest) {
      if (message.type === 'stop') tell({ type: 'stopped', __vitest_worker_response__: true });
      else running.postMessage(message);
    },
    stop: async () => {
      for (const [event, listener] of attached) running.off(event, listener);
    },
    deserialize: (message) => message,
  };
};

/** Runs every test of a process in one thread that is kept from run to run. */
export const keptThread: PoolRunnerInitializer = { name: 'kept', createPoolWorker: keptWorker };
