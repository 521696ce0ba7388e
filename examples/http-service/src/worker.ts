import { parentPort, workerData } from 'node:worker_threads';
import { prepareOptions } from 'group-therapy-billing';
import { type Call, check } from './check.js';

/** Answers the calls that the main thread posts, one after the other. */
export const answerCalls = (): void => {
  // Prepared options cannot be sent between threads, so each worker prepares its own, once.
  const options = prepareOptions({ payers: workerData.payers, checks: false });
  parentPort?.on('message', (call: Call) => {
    parentPort?.postMessage(check(call, options));
  });
};
