import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { createPool, type Pool, type PoolSettings } from '../../examples/http-service/src/pool.js';

// Echoes a call; 'hang' never returns, 'throw' and 'exit' end the worker.
const program = `const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', (call) => {
  if (call === 'hang') for (;;);
  if (call === 'throw') throw new Error('thrown');
  if (call === 'exit') process.exit(1);
  parentPort.postMessage(call === 'thread' ? threadId : call);
});`;

describe('a pool of workers', () => {
  let pool: Pool<string, string | number>;
  let started = 0;

  const poolOf = (settings: Partial<PoolSettings> = {}) => {
    started = 0;
    pool = createPool({
      start: () => {
        started += 1;
        return new Worker(program, { eval: true });
      },
      workers: 2,
      waiting: 10,
      longest: 60_000,
      ...settings,
    });
    return pool;
  };

  afterEach(() => pool.close());

  test('answers each call, in as many workers as it may have', async () => {
    const { ask } = poolOf();
    const calls = ['a', 'b', 'c', 'd', 'e'];
    expect(await Promise.all(calls.map(ask))).toEqual(calls);
    expect(started).toBe(2);
  });

  test('starts a worker only when a call needs it, and uses it again', async () => {
    const { ask } = poolOf();
    expect(started).toBe(0);
    const first = await ask('thread');
    expect(await ask('thread')).toBe(first);
    expect(started).toBe(1);
  });

  test.each(['throw', 'exit'])(
    'gives no answer if a worker fails (%s), and replaces it',
    async (how) => {
      const { ask } = poolOf({ workers: 1 });
      expect(await Promise.all(['a', how, 'b'].map(ask))).toEqual(['a', undefined, 'b']);
      expect(started).toBe(2);
    },
  );

  test('gives up a call that takes too long', async () => {
    const { ask } = poolOf({ workers: 1, longest: 300 });
    expect(await ask('hang')).toBeUndefined();
  });

  test('gives no answer if too many calls wait', async () => {
    const { ask } = poolOf({ workers: 1, waiting: 2 });
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(ask));
    expect(answers).toEqual(['a', 'b', 'c', undefined]);
  });
});
