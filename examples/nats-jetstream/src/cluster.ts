import { type JetStreamClient, type JetStreamManager, jetstream } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';

const second = 1000;

/** How long to retry while nodes are down. */
export const patience = 60 * second;

/** A connection to the cluster. */
export interface Cluster {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
}

/** Connects to any node, and reconnects to another node if that one fails. */
export const connectTo = async (servers: string[]): Promise<Cluster> => {
  const connection = await connect({
    servers,
    waitOnFirstConnect: true,
    // Also limits the wait for a node that dies during the handshake.
    timeout: 5 * second,
    reconnectTimeWait: second / 2,
    maxReconnectAttempts: (2 * patience) / second,
  });
  const client = jetstream(connection, { timeout: 5 * second });
  // Skip the JetStream check: it fails while the nodes elect a leader.
  const manager = await client.jetstreamManager(false);
  return { connection, client, manager };
};
