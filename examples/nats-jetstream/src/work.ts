import { setTimeout as wait } from 'node:timers/promises';
import type { JsMsg } from '@nats-io/jetstream';
import type { prepareOptions } from 'group-therapy-billing';
import { answerTo } from './answer.js';
import type { Cluster } from './cluster.js';
import { storeOnce } from './store-once.js';
import { reports, sessions, workers } from './streams.js';

const second = 1000;

/** The result of one fetch. It has counts only, because session content must never be logged. */
export interface Batch {
  taken: number;
  /** How many of these were redelivered. */
  again: number;
  /** Sessions answered with an error. */
  malformed: number;
  /** Answers stored now (`new`) or already stored with the same or other bytes. */
  new: number;
  same: number;
  other: number;
  /** Sessions whose answer may not be stored. They are redelivered. */
  unanswered: number;
}

/** Settings of a worker. */
export interface Work {
  readonly options: ReturnType<typeof prepareOptions>;
  /** Stops the worker after it answers the sessions it has fetched. */
  readonly stop: AbortSignal;
  readonly tell: (batch: Batch) => void;
}

/** Encodes an answer. One above the message size limit becomes an error, or its session would be redelivered forever. */
const bytesOf = (answer: object, { connection }: Cluster): Uint8Array => {
  const bytes = Buffer.from(JSON.stringify(answer));
  const longest = connection.info?.max_payload ?? 0;
  return bytes.length <= longest ? bytes : Buffer.from('{"error":"too-long"}');
};

const answerMessage = async (cluster: Cluster, message: JsMsg, options: Work['options']) => {
  const answer = answerTo(message.string(), options);
  const place = {
    stream: reports,
    key: message.subject.slice(`${sessions}.`.length),
    patience: 10 * second,
  };
  const malformed = 'error' in answer;
  const stored = await storeOnce(cluster, place, bytesOf(answer, cluster));
  // Acknowledge last: if the worker dies before this line, the session is redelivered.
  if (malformed) message.term();
  else message.ack();
  return { malformed, stored };
};

const workOnce = async (cluster: Cluster, { options, tell }: Work): Promise<void> => {
  const batch = { taken: 0, again: 0, malformed: 0, new: 0, same: 0, other: 0, unanswered: 0 };
  const consumer = await cluster.client.consumers.get(sessions, workers);
  const answered: Promise<void>[] = [];
  const take = async (message: JsMsg): Promise<void> => {
    batch.taken += 1;
    if (message.redelivered) batch.again += 1;
    try {
      const { malformed, stored } = await answerMessage(cluster, message, options);
      batch[stored] += 1;
      if (malformed) batch.malformed += 1;
    } catch {
      batch.unanswered += 1;
    }
  };
  try {
    for await (const message of await consumer.fetch({ max_messages: 20, expires: 3 * second }))
      answered.push(take(message));
  } finally {
    await Promise.all(answered);
    if (batch.taken > 0) tell(batch);
  }
};

/** Answers sessions until stopped, and reconnects when a node fails. */
export const work = async (cluster: Cluster, how: Work): Promise<void> => {
  while (!how.stop.aborted && !cluster.connection.isClosed())
    try {
      await workOnce(cluster, how);
    } catch {
      // The node that served the fetch is down; another takes over shortly.
      await wait(second / 2);
    }
};
