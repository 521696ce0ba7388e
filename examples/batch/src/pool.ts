import { on } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { RuleOptions } from 'group-therapy-billing';
import { type Answers, answererOf } from './answer-chunk.js';
import type { Chunk } from './chunk.js';

/** In a thread of the pool: answers each chunk that arrives. */
export const answerInThread = (): void => {
  const answer = answererOf(workerData);
  parentPort?.on('message', (chunk: Chunk) => parentPort?.postMessage(answer(chunk)));
};

// The program is one file, so each thread runs that file again.
const startThread = (options: RuleOptions) => {
  const worker = new Worker(new URL(import.meta.url), { workerData: options });
  return { worker, replies: on(worker, 'message') };
};

function* inTurn<Thread>(threads: readonly Thread[]): Generator<Thread, never> {
  while (true) yield* threads;
}

/**
 * The answers to the chunks, in their order. Threads take turns. Each has at most two chunks, one of them waiting, so
 * that memory does not grow with the file.
 */
export async function* answersOf(
  chunks: AsyncIterable<Chunk>,
  options: RuleOptions,
  count: number,
): AsyncGenerator<Answers & { readonly chunk: Chunk }> {
  const threads = Array.from({ length: count }, () => startThread(options));
  const turns = inTurn(threads);
  const sent: { readonly chunk: Chunk; readonly replies: AsyncIterator<Answers[]> }[] = [];
  async function* received(left: number) {
    for (const { chunk, replies } of sent.splice(0, sent.length - left)) {
      const { value } = await replies.next();
      const answers: Answers = value[0];
      yield { ...answers, chunk };
    }
  }
  try {
    for await (const chunk of chunks) {
      const { worker, replies } = turns.next().value;
      worker.postMessage(chunk);
      sent.push({ chunk, replies });
      if (sent.length === 2 * count) yield* received(2 * count - 1);
    }
    yield* received(0);
  } finally {
    for (const { worker } of threads) await worker.terminate();
  }
}
