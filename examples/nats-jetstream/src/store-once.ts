import type { Cluster } from './cluster.js';
import { persist } from './persist.js';

/** What became of a message: stored now, or there before with the same bytes or with others. */
export type Stored = 'new' | 'same' | 'other';

/** Where a message goes, and how long it may take. */
export interface Place {
  readonly stream: string;
  readonly key: string;
  readonly patience: number;
}

/**
 * Stores a message under a key that takes only one. When this ends well, two of three nodes have a message there.
 * An error does not say whether the message arrived (its acknowledgement may have been lost with a node), so the
 * stream is asked.
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
