/** Nanoseconds per call: the fastest of several rounds, which is the least affected by other load. */
export const nanosecondsPerCall = (
  call: () => unknown,
  { rounds = 15, milliseconds = 40 } = {},
): number => {
  let calls = 1;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (let n = 0; n < calls; n++) call();
    const spent = Number(process.hrtime.bigint() - start);
    if (spent > milliseconds * 1e5) best = Math.min(best, spent / calls);
    calls = Math.max(1, Math.ceil((calls * milliseconds * 1e6) / Math.max(spent, 1)));
  }
  return best;
};

/** Prints a table of measurements as ratios to the first one. */
export const printRatios = (
  title: string,
  measured: readonly (readonly [string, number])[],
): void => {
  const [first] = measured;
  if (!first) return;
  console.log(`\n${title}`);
  const width = Math.max(...measured.map(([name]) => name.length));
  for (const [name, nanoseconds] of measured)
    console.log(
      `  ${name.padEnd(width)}  ${(nanoseconds / first[1]).toFixed(2).padStart(8)} x  ${(nanoseconds / 1000).toFixed(1).padStart(10)} µs`,
    );
};
