import type { Cluster } from './cluster.js';
import { persist } from './persist.js';

/** The result of a store: stored now, or already there with the same or with other bytes. */
export type Stored = 'new' | 'same' | 'other';

/** Where to store a message, and how long to retry. */
export interface Place {
  readonly stream: string;
  readonly key: string;
  readonly patience: number;
}

/**
 * Stores a message under a key that accepts only one. On success, two of the three nodes have a message with that
 * key. On error, the message may still have arrived (a failing node can lose the acknowledgment), so read the stream
 * to find out.
 */
export const storeOnce = (
  { client, manager }: Cluster,
  { stream, key, patience }: Place,
  bytes: Uint8Array,
): Promise<Stored> => {
  const subject = `${stream}.${key}`;
  return persist(async () => {
    try {
      await client.publish(subject, bytes);
      return 'new';
    } catch (error) {
      const there = await manager.streams.getMessage(stream, { last_by_subj: subject });
      if (!there) throw error;
      return Buffer.from(there.data).equals(bytes) ? 'same' : 'other';
    }
  }, patience);
};
