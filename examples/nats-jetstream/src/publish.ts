import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Cluster, patience } from './cluster.js';
import { keyOf } from './key.js';
import { type Stored, storeOnce } from './store-once.js';
import { sessions } from './streams.js';

const atOnce = 50;

/** The result for one line. The session's answer has the same key. */
export interface Receipt {
  readonly line: number;
  readonly key: string;
  readonly stored: Stored | 'too-long';
}

/** A file with one session per line, and its edition. */
export interface Publication {
  readonly file: string;
  readonly edition: string;
  readonly tell: (receipt: Receipt) => void;
}

/** Publishes every session of a file. Returns whether the stream has all of them with these bytes. */
export const publish = async (
  cluster: Cluster,
  { file, edition, tell }: Publication,
): Promise<boolean> => {
  const longest = cluster.connection.info?.max_payload ?? 0;
  let complete = true;
  const publishLine = async (text: string, line: number): Promise<Receipt> => {
    const key = keyOf(text, edition);
    const bytes = Buffer.from(text);
    if (bytes.length > longest) return { line, key, stored: 'too-long' };
    const stored = await storeOnce(cluster, { stream: sessions, key, patience }, bytes);
    return { line, key, stored };
  };
  let waiting: Promise<Receipt>[] = [];
  const settle = async (): Promise<void> => {
    for (const receipt of await Promise.all(waiting)) {
      complete &&= receipt.stored === 'new' || receipt.stored === 'same';
      tell(receipt);
    }
    waiting = [];
  };
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    line += 1;
    if (text.trim() === '') continue;
    waiting.push(publishLine(text, line));
    if (waiting.length === atOnce) await settle();
  }
  await settle();
  return complete;
};
