// Replaces the process that runs jobs: it hangs, runs out of memory, or keeps the promise.
import { closeSync, writeFileSync } from 'node:fs';
import type { Job } from './work/job.js';

const [progress = ''] = process.argv.slice(2);

const hang = (): never => {
  for (;;) Math.random();
};

const fillMemory = (): never => {
  // Keeps Node's long out-of-memory report out of the test log.
  closeSync(process.stderr.fd);
  const held: number[][] = [];
  for (;;) held.push(new Array<number>(100_000).fill(held.length + 0.5));
};

// Its eighth run has begun.
writeFileSync(progress, new Uint32Array([8]));

process.on('message', (text) => {
  const { target }: Job = JSON.parse(String(text));
  if (target === 'hangs') hang();
  if (target === 'fills memory') fillMemory();
  const tally = { answers: 1, refusals: 0, noJson: 0, slowest: 0 };
  process.send?.(JSON.stringify({ tally }));
});
process.send?.('ready');
