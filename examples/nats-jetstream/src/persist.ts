import { setTimeout as wait } from 'node:timers/promises';

const pause = 500;

/** Retries until success or the time limit, since a failed node is replaced within seconds. Throws the last error. */
export const persist = async <Result>(
  attempt: () => Promise<Result>,
  patience: number,
): Promise<Result> => {
  const end = performance.now() + patience;
  for (;;)
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(pause);
    }
};
