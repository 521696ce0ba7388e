/**
 * The number of runs for a property test: few in `npm test`, many in `npm run fuzz -- long`, which sets
 * `LONG_RUNS=1` and runs every test file that imports this one.
 */
export const runs = (usual: number, long: number): number =>
  process.env['LONG_RUNS'] === '1' ? long : usual;
