import { setTimeout as wait } from 'node:timers/promises';

/** Asks until it is so, and gives up after so many seconds. An error counts as not yet. */
export const until = async (
  what: string,
  isSo: () => Promise<boolean> | boolean,
  seconds = 60,
): Promise<void> => {
  const end = performance.now() + seconds * 1000;
  let last = 'it is not so';
  while (performance.now() < end) {
    try {
      if (await isSo()) return;
      last = 'it is not so';
    } catch (error) {
      last = String(error);
    }
    await wait(50);
  }
  throw new Error(`Waited ${seconds} seconds in vain until ${what}: ${last}.`);
};
