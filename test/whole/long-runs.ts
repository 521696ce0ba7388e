// The share of the large numbers that a long run asks, from 0 to 1.
const share = Number(process.env['LONG_RUNS'] ?? 0);

/**
 * The number of runs for a property test: few in `npm test`, many in `npm run fuzz -- long`, which sets
 * `LONG_RUNS=1` and runs every test file that imports this one. A share, such as `LONG_RUNS=0.2`, asks that part of
 * the large numbers, and never fewer than `npm test`.
 */
export const runs = (usual: number, long: number): number => {
  if (share === 0) return usual;
  return long < usual ? long : Math.max(usual, Math.ceil(long * share));
};
