import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { serve } from '@hono/node-server';
import { prepareOptions } from 'group-therapy-billing';
import { medicare } from 'group-therapy-billing/reference';
import { createApp } from './app.js';
import type { Answer, Call } from './check.js';
import { createPool } from './pool.js';

const { env, stdout } = process;

const megabyte = 1024 * 1024;
const seconds = 1000;

/** Starts the service. Its workers run `program`. */
export const startService = (program: URL): void => {
  const bodyTime = Number(env['BODY_SECONDS'] ?? 10) * seconds;
  // POLICIES is the path of a JSON file with payer policies.
  const own = env['POLICIES'] ? JSON.parse(readFileSync(env['POLICIES'], 'utf8')) : [];
  const workerData = { payers: [...medicare, ...own] };
  // Malformed policies stop the service here, not at the first call.
  prepareOptions(workerData);
  const pool = createPool<Call, Answer>({
    start: () =>
      new Worker(program, { workerData }).on('error', ({ name }) => {
        stdout.write(`${JSON.stringify({ workerFailed: name })}\n`);
      }),
    workers: Number(env['WORKERS'] ?? 2),
    waiting: 100,
    longest: 30 * seconds,
  });

  const app = createApp({
    ask: pool.ask,
    maxBytes: megabyte,
    log: (entry) => {
      stdout.write(`${JSON.stringify(entry)}\n`);
    },
  });

  const server = serve(
    {
      fetch: app.fetch,
      hostname: env['HOST'] ?? '127.0.0.1',
      port: Number(env['PORT'] ?? 8080),
      serverOptions: {
        // Node answers 408 and closes the connection if a request takes longer.
        requestTimeout: bodyTime,
        headersTimeout: bodyTime,
        connectionsCheckingInterval: Math.min(bodyTime, seconds),
      },
    },
    ({ address, port }) => {
      stdout.write(`${JSON.stringify({ listening: `http://${address}:${port}` })}\n`);
    },
  );

  process.on('SIGTERM', () => {
    server.close(() => pool.close());
  });
};
