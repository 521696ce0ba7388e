import { type Cluster, patience } from './cluster.js';
import { persist } from './persist.js';
import { reports } from './streams.js';

const atOnce = 100;

/** Reads the available answers in stream order, starting at a sequence number. */
export async function* readAnswers({ manager }: Cluster, from: number): AsyncGenerator<string> {
  const { state } = await persist(() => manager.streams.info(reports), patience);
  const lineOf = async (sequence: number): Promise<string | undefined> => {
    const message = await persist(
      () => manager.streams.getMessage(reports, { seq: sequence }),
      patience,
    );
    if (!message) return undefined;
    const key = message.subject.slice(`${reports}.`.length);
    // Embed the answer unparsed, so that its bytes stay as the worker wrote them.
    return `{"sequence":${sequence},"key":"${key}","answer":${message.string()}}`;
  };
  for (let next = Math.max(from, state.first_seq); next <= state.last_seq; next += atOnce) {
    const length = Math.min(atOnce, state.last_seq - next + 1);
    const lines = await Promise.all(Array.from({ length }, (_, place) => lineOf(next + place)));
    yield* lines.filter((line) => line !== undefined);
  }
}
