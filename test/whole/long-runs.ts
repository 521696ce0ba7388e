/**
 * How much a test tries: little in `npm test`, much in `npm run fuzz -- long`, which runs every test file that
 * imports this one with `LONG_RUNS=1`.
 */
export const runs = (usual: number, long: number): number =>
  process.env['LONG_RUNS'] === '1' ? long : usual;
