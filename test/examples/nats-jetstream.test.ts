import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programStarter } from './checks-program.js';
import {
  asLed,
  type ConsumerState,
  hasNatsServer,
  type NatsNode,
  startCluster,
} from './nats-cluster.js';
import { bundleProgram, temporaryFolder } from './run-program.js';
import {
  broken,
  canary,
  crowd,
  expected,
  malformed,
  sessionLines,
  sessions,
} from './sessions-and-answers.js';
import { until } from './until.js';

const installed =
  existsSync('examples/nats-jetstream/node_modules/@nats-io/jetstream') && hasNatsServer();
if (!installed) console.warn('No NATS server and client here (npm run extras -- nats gets them).');

const storedIn = (receipts: string[]): string[] =>
  receipts.map((receipt) => JSON.parse(receipt).stored);

// Kills a worker just before it acknowledges: its answer is stored, but its session is still open.
const deathBeforeAcknowledgement = `import { Socket } from 'node:net';
const { write } = Socket.prototype;
Socket.prototype.write = function (bytes, ...rest) {
  if (Buffer.from(bytes).includes('+ACK')) process.kill(process.pid, 'SIGKILL');
  return write.call(this, bytes, ...rest);
};`;

describe.skipIf(!installed)('three nodes and their workers', () => {
  const { folder, remove } = temporaryFolder();
  const fileOf = (name: string, content: string[]): string => {
    const file = join(folder, name);
    writeFileSync(file, content.join('\n'));
    return file;
  };
  const firstHalf = () => fileOf('first.ndjson', [...sessionLines.slice(0, 150), broken]);
  const secondHalf = () =>
    fileOf('second.ndjson', [
      ...sessionLines.slice(140),
      '',
      malformed,
      crowd,
      ...sessionLines.slice(290),
    ]);
  let nodes: NatsNode[] = [];
  let checks: ReturnType<typeof programStarter>;

  const reports = () => asLed(nodes, (node) => node.stream('reports'));
  const answered = async (): Promise<number> => (await reports()).state.state.messages;
  const consumer = async (): Promise<ConsumerState> => {
    const ask = async (node: NatsNode) => (await node.stream('sessions'))?.consumer_detail?.[0];
    return (await asLed(nodes, ask)).state;
  };
  const allAlike = async (): Promise<boolean> => {
    const streams = nodes.flatMap((node) => [node.stream('sessions'), node.stream('reports')]);
    return (await Promise.all(streams)).every((one) => one?.state.messages === expected.size);
  };

  beforeAll(async () => {
    const program = await bundleProgram('examples/nats-jetstream/src/main.ts', folder);
    nodes = await startCluster(folder);
    checks = programStarter(program, {
      NATS_SERVERS: nodes.map(({ port }) => `127.0.0.1:${port}`).join(),
      ACK_SECONDS: '5',
    });
    expect((await checks.run('setup')).code).toBe(0);
  }, 120_000);

  afterAll(async () => {
    checks?.killAll();
    for (const node of nodes) await node.kill();
    remove();
  });

  test('answer every session even if workers and a node are killed', {
    timeout: 300_000,
  }, async () => {
    expect((await checks.run('publish', firstHalf())).code).toBe(0);

    const preload = fileOf('preload.mjs', [deathBeforeAcknowledgement]);
    const doomed = checks.start(['work'], ['--import', preload]);
    expect(await doomed.end).toEqual({ code: null, signal: 'SIGKILL' });
    const unacknowledged = await answered();
    expect(unacknowledged).toBeGreaterThan(0);

    const [unlucky, ...workers] = [1, 2, 3].map(() => checks.start(['work']));
    await until('more are answered', async () => (await answered()) > unacknowledged);
    unlucky?.kill('SIGKILL');
    const { leader } = await reports();
    await leader.kill();

    const second = await checks.run('publish', secondHalf());
    expect(second.code).toBe(0);
    expect(storedIn(second.lines).slice(0, 10)).toEqual(Array(10).fill('same'));

    await until('two nodes have answered all', async () => (await answered()) === expected.size);
    leader.start();
    await until('the third has caught up', allAlike);
    await until('no session is left', async () => {
      const { num_pending: waiting, num_ack_pending: taken } = await consumer();
      return waiting === 0 && taken === 0;
    });

    await until('both workers are there', () =>
      workers.every((worker) => worker.lines()[0] === '{"ready":true}'),
    );
    for (const worker of workers) worker.kill('SIGTERM');
    for (const worker of workers) expect(await worker.end).toEqual({ code: 0, signal: null });
    const batches = workers.flatMap((worker) => worker.lines().slice(1));
    expect(batches.length).toBeGreaterThan(0);
    expect(batches.filter((batch) => JSON.parse(batch).other > 0)).toEqual([]);
  });

  test('store every answer exactly once, byte for byte', async () => {
    const { code, lines } = await checks.run('read');
    expect(code).toBe(0);
    const answers = lines.map(
      (line) => /^\{"sequence":(\d+),"key":"([^"]+)","answer":(.*)\}$/.exec(line) ?? [],
    );
    expect(answers.map(([, sequence]) => Number(sequence))).toEqual(
      Array.from({ length: expected.size }, (_, place) => place + 1),
    );
    expect(new Map(answers.map(([, , key, answer]) => [key, answer]))).toEqual(expected);
    expect((await checks.run('read', `${expected.size}`)).lines).toEqual(lines.slice(-1));
  });

  test('recognize a republished session and report one that changed', async () => {
    const again = await checks.run('publish', firstHalf());
    expect(again.code).toBe(0);
    expect(new Set(storedIn(again.lines))).toEqual(new Set(['same']));

    const long = JSON.stringify('x'.repeat(9 * 1024 * 1024));
    const changed = JSON.stringify({ ...sessions[0], focus: canary });
    const file = fileOf('changed.ndjson', [changed, long]);
    const other = await checks.run('publish', file);
    expect(other.code).toBe(1);
    expect(storedIn(other.lines)).toEqual(['other', 'too-long']);
    const edition = await checks.run('publish', file, '2');
    expect(storedIn(edition.lines)).toEqual(['new', 'too-long']);
  });

  test('print no session content', async () => {
    expect((await checks.run('read')).lines).toHaveLength(expected.size);
    const missing = await checks.run('publish', `${canary}.ndjson`);
    expect(missing).toEqual({ code: 2, lines: ['It cannot go on: Error.'] });
    const said = [checks.written(), ...nodes.map((node) => node.log())].join('\n');
    expect(said).toContain('Starting JetStream cluster');
    expect(said).not.toContain(canary);
    expect(said).not.toContain('Wharton');
  });
});
