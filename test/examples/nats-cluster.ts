import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { freePorts } from './free-ports.js';
import { until } from './until.js';

const configuration = resolve('examples/nats-jetstream/cluster/node.conf');

// Debian installs servers in /usr/sbin, which only root has on its PATH.
const environment = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };

/** Whether a NATS server is installed on this machine. */
export const hasNatsServer = (): boolean =>
  spawnSync('nats-server', ['--version'], { env: environment }).status === 0;

interface Led {
  readonly cluster: { readonly leader: string };
}

/** A consumer, as one node reports it. */
export interface ConsumerState extends Led {
  readonly num_ack_pending: number;
  readonly num_pending: number;
}

/** A stream, as one node reports it. */
export interface StreamState extends Led {
  readonly name: string;
  readonly state: { readonly messages: number };
  readonly consumer_detail?: readonly ConsumerState[];
}

interface Jetstream {
  readonly account_details?: readonly { readonly stream_detail?: readonly StreamState[] }[];
}

/** One cluster node in its own process. */
export class NatsNode {
  #process: ChildProcess | undefined;
  #log = '';
  readonly #setting: NodeJS.ProcessEnv;

  constructor(
    readonly name: string,
    readonly port: number,
    readonly monitorPort: number,
    setting: Record<string, string>,
  ) {
    const own = { NODE: name, PORT: `${port}`, MONITOR_PORT: `${monitorPort}` };
    this.#setting = { ...environment, ...setting, ...own };
  }

  start(): void {
    const child = spawn('nats-server', ['-c', configuration], {
      env: this.#setting,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        this.#log += chunk;
      });
    this.#process = child;
  }

  /** Kills the node without a graceful shutdown. */
  kill(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((ended) => {
      child.once('exit', () => ended());
      child.kill('SIGKILL');
    });
  }

  /** Everything it has logged, across restarts. */
  log(): string {
    return this.#log;
  }

  async isHealthy(): Promise<boolean> {
    return (await fetch(`http://127.0.0.1:${this.monitorPort}/healthz`)).ok;
  }

  /** This node's copy of a stream. */
  async stream(name: string): Promise<StreamState | undefined> {
    const query = 'accounts=true&streams=true&consumers=true';
    const answer = await fetch(`http://127.0.0.1:${this.monitorPort}/jsz?${query}`);
    const { account_details: accounts = [] }: Jetstream = JSON.parse(await answer.text());
    return accounts
      .flatMap(({ stream_detail: streams = [] }) => streams)
      .find((stream) => stream.name === name);
  }
}

/** The state that the leader reports; only the leader has the latest. */
export const asLed = async <State extends Led>(
  nodes: readonly NatsNode[],
  ask: (node: NatsNode) => Promise<State | undefined>,
): Promise<{ leader: NatsNode; state: State }> => {
  for (const leader of nodes) {
    const state = await ask(leader).catch(() => undefined);
    if (state?.cluster.leader === leader.name) return { leader, state };
  }
  throw new Error('No node leads it');
};

const names = ['node-1', 'node-2', 'node-3'];

const nodesIn = async (folder: string): Promise<NatsNode[]> => {
  const ports = await freePorts(3 * names.length);
  const next = () => ports.pop() ?? 0;
  const routePorts = names.map(next);
  const routes = `[${routePorts.map((port) => `nats://127.0.0.1:${port}`).join(', ')}]`;
  return names.map(
    (name, place) =>
      new NatsNode(name, next(), next(), {
        ROUTE_PORT: `${routePorts[place]}`,
        ROUTES: routes,
        STORE: join(folder, name),
      }),
  );
};

/** Starts three nodes and waits until all are healthy. */
export const startCluster = async (folder: string): Promise<NatsNode[]> => {
  const nodes = await nodesIn(folder);
  for (const node of nodes) node.start();
  try {
    for (const node of nodes) await until(`${node.name} is healthy`, () => node.isHealthy());
  } catch (error) {
    for (const node of nodes) await node.kill();
    throw error;
  }
  return nodes;
};
