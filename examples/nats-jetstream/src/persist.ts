import { setTimeout as wait } from 'node:timers/promises';

const pause = 500;

/** Tries until it works: a node that went away is replaced by another within seconds. The last error is thrown. */
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
