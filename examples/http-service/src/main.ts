import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { medicare } from 'group-therapy-billing/reference';
import { createApp } from './app.js';

const { env, stdout } = process;

const megabyte = 1024 * 1024;
const seconds = 1000;
const bodyTime = Number(env['BODY_SECONDS'] ?? 10) * seconds;

// POLICIES is the path of a JSON file with payer policies.
const own = env['POLICIES'] ? JSON.parse(readFileSync(env['POLICIES'], 'utf8')) : [];

const app = createApp({
  payers: [...medicare, ...own],
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
  server.close();
});
