import { setTimeout as wait } from 'node:timers/promises';

/** Polls until the condition is true, and fails after the given number of seconds. An error counts as false. */
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
