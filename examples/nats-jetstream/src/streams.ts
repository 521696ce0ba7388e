import {
  AckPolicy,
  DiscardPolicy,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { type Cluster, patience } from './cluster.js';
import { persist } from './persist.js';

/** What goes in: one message a session, under `sessions.<key>`. */
export const sessions = 'sessions';

/** What comes out: one answer a session, under `reports.<key>`. */
export const reports = 'reports';

/** The consumer that all workers share. */
export const workers = 'workers';

const nanosecondsOf = (seconds: number): number => seconds * 1e9;

const addStream = (manager: JetStreamManager, name: string) =>
  manager.streams.add({
    name,
    subjects: [`${name}.*`],
    num_replicas: 3,
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    // A subject takes one message; a second one is refused, however late it comes.
    max_msgs_per_subject: 1,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
  });

/** Makes the streams and the consumer. Where they are already, nothing changes. */
export const setUp = ({ manager }: Cluster, ackSeconds: number): Promise<unknown> =>
  persist(async () => {
    await addStream(manager, sessions);
    await addStream(manager, reports);
    await manager.consumers.add(sessions, {
      durable_name: workers,
      ack_policy: AckPolicy.Explicit,
      // Whoever takes a session and says nothing for so long has lost it to another worker.
      ack_wait: nanosecondsOf(ackSeconds),
      max_deliver: -1,
    });
  }, patience);
