import { type JetStreamClient, type JetStreamManager, jetstream } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';

const second = 1000;

/** How long a program goes on trying when nodes are away. */
export const patience = 60 * second;

/** The cluster, as a program sees it. */
export interface Cluster {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
}

/** Connects to any node of the cluster, and to another one when that goes away. */
export const connectTo = async (servers: string[]): Promise<Cluster> => {
  const connection = await connect({
    servers,
    waitOnFirstConnect: true,
    // A node that dies while it greets is waited for as long.
    timeout: 5 * second,
    reconnectTimeWait: second / 2,
    maxReconnectAttempts: (2 * patience) / second,
  });
  const client = jetstream(connection, { timeout: 5 * second });
  // Whether JetStream answers is not asked here: while the nodes choose a leader, it does not.
  const manager = await client.jetstreamManager(false);
  return { connection, client, manager };
};
