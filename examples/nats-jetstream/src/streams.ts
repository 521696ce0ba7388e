import {
  AckPolicy,
  DiscardPolicy,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { type Cluster, patience } from './cluster.js';
import { persist } from './persist.js';

/** The input stream: one message per session, subject `sessions.<key>`. */
export const sessions = 'sessions';

/** The output stream: one answer per session, subject `reports.<key>`. */
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
    // Reject a second message on the same subject, however late it arrives.
    max_msgs_per_subject: 1,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
  });

/** Creates the streams and the consumer. Safe to run again. */
export const setUp = ({ manager }: Cluster, ackSeconds: number): Promise<unknown> =>
  persist(async () => {
    await addStream(manager, sessions);
    await addStream(manager, reports);
    await manager.consumers.add(sessions, {
      durable_name: workers,
      ack_policy: AckPolicy.Explicit,
      // Redeliver a session to another worker after this long without an acknowledgment.
      ack_wait: nanosecondsOf(ackSeconds),
      max_deliver: -1,
    });
  }, patience);
