// npm run size: what a bundler adds for one import, against the limits in package.json.
import { measuredSizes } from './sizes.js';

for (const { import: imported, from, limit, kilobytes } of await measuredSizes()) {
  const within = kilobytes <= limit;
  if (!within) process.exitCode = 1;
  console.log(
    `${kilobytes.toFixed(1).padStart(6)} of ${limit} kB  ${imported} from ${from}${within ? '' : ': TOO LARGE'}`,
  );
}
