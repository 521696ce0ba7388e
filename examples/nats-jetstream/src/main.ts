import { readFileSync } from 'node:fs';
import { prepareOptions } from 'group-therapy-billing';
import { type Cluster, connectTo } from './cluster.js';
import { publish } from './publish.js';
import { readAnswers } from './read.js';
import { setUp } from './streams.js';
import { work } from './work.js';

const { env, stderr, stdout } = process;

const tell = (line: object): void => {
  stdout.write(`${JSON.stringify(line)}\n`);
};

const stopped = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop.abort());
  return stop.signal;
};

/** The commands. Each returns its exit code. */
const commands: Record<string, (cluster: Cluster, given: string[]) => Promise<number>> = {
  setup: async (cluster) => {
    await setUp(cluster, Number(env['ACK_SECONDS'] ?? 30));
    return 0;
  },
  publish: async (cluster, [file, edition = '1']) => {
    if (file === undefined) return 2;
    return (await publish(cluster, { file, edition, tell })) ? 0 : 1;
  },
  work: async (cluster) => {
    // POLICIES is the path of a JSON file with payer policies in the library's format.
    const payers = env['POLICIES']
      ? { payers: JSON.parse(readFileSync(env['POLICIES'], 'utf8')) }
      : {};
    const options = prepareOptions({ ...payers, checks: false });
    const stop = stopped();
    tell({ ready: true });
    await work(cluster, { options, stop, tell });
    return cluster.connection.isClosed() ? 2 : 0;
  },
  read: async (cluster, [from = '1']) => {
    for await (const line of readAnswers(cluster, Number(from))) stdout.write(`${line}\n`);
    return 0;
  },
};

const [name = '', ...given] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  stderr.write('checks setup | publish SESSIONS.ndjson [EDITION] | work | read [FROM]\n');
  process.exitCode = 2;
} else {
  try {
    const servers = env['NATS_SERVERS'] ?? '127.0.0.1:4231,127.0.0.1:4232,127.0.0.1:4233';
    const cluster = await connectTo(servers.split(','));
    process.exitCode = await command(cluster, given);
    await cluster.connection.drain();
  } catch (error) {
    // Print only the error name: an error message may contain PHI.
    stderr.write(`It cannot go on: ${error instanceof Error ? error.name : 'unforeseen'}.\n`);
    process.exit(2);
  }
}
