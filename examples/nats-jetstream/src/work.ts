import { setTimeout as wait } from 'node:timers/promises';
import type { JsMsg } from '@nats-io/jetstream';
import type { prepareOptions } from 'group-therapy-billing';
import { answerTo } from './answer.js';
import type { Cluster } from './cluster.js';
import { storeOnce } from './store-once.js';
import { reports, sessions, workers } from './streams.js';

const second = 1000;

/** What was done with the sessions that came together. Counts only: nothing of a session is ever logged. */
export interface Batch {
  taken: number;
  /** Of those, how many a worker had been given before. */
  again: number;
  /** Sessions that got an error for an answer. */
  malformed: number;
  /** Answers that were stored now, and that were there already. */
  new: number;
  same: number;
  other: number;
  /** Sessions whose answer is not known to be stored. They come again. */
  unanswered: number;
}

/** How a worker works. */
export interface Work {
  readonly options: ReturnType<typeof prepareOptions>;
  /** Ends the work: what was taken is answered, nothing more is taken. */
  readonly stop: AbortSignal;
  readonly tell: (batch: Batch) => void;
}

/** An answer as it is stored. One that no message can hold is said to be so, or its session would come for ever. */
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
  // Only now: whoever dies before this line has the session given to another.
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

/** Answers sessions until it is stopped, through whatever nodes there are. */
export const work = async (cluster: Cluster, how: Work): Promise<void> => {
  while (!how.stop.aborted && !cluster.connection.isClosed())
    try {
      await workOnce(cluster, how);
    } catch {
      // The node that gave the sessions out is away; in a moment another does.
      await wait(second / 2);
    }
};
