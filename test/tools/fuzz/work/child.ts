// A process that runs the jobs its parent sends. It writes the number of each run to a file before the run
// begins, so that the parent can report which run hung or crashed.
import { openSync, writeSync } from 'node:fs';
import { type Job, worker } from './job.js';
import { targets } from './targets.js';

const [progress = ''] = process.argv.slice(2);
const file = openSync(progress, 'w');
const begun = new Uint32Array(1);

const makes = worker(targets, () => {
  begun[0] = (begun[0] ?? 0) + 1;
  writeSync(file, begun, 0, begun.byteLength, 0);
});

const heapInUse = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

process.on('message', (text) => {
  begun[0] = 0;
  const job: Job = JSON.parse(String(text));
  const tally = makes(job);
  const memory = { heap: heapInUse(), most: process.resourceUsage().maxRSS * 1024 };
  process.send?.(JSON.stringify({ tally, memory }));
});
// Exits with the parent.
process.on('disconnect', () => process.exit());
process.send?.('ready');
