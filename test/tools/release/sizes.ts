import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface SizeLimit {
  readonly import: string;
  readonly from: string;
  /** Kilobytes (1,000 bytes), minified and compressed with gzip. */
  readonly limit: number;
}

const limits: readonly SizeLimit[] = [
  { import: '{ scoreNoteIndividuality }', from: 'group-therapy-billing', limit: 51 },
  { import: '{ validateGroupSession }', from: 'group-therapy-billing', limit: 152 },
  { import: '{ checkGroupSession }', from: 'group-therapy-billing', limit: 63 },
  { import: '{ buildPerPatientClaims }', from: 'group-therapy-billing', limit: 157 },
  { import: '{ detectUnbundling }', from: 'group-therapy-billing', limit: 69 },
  { import: '{ reconcileGroupClaims }', from: 'group-therapy-billing', limit: 35 },
  { import: '{ findClonedNotes }', from: 'group-therapy-billing', limit: 38 },
  { import: '{ fingerprintNote }', from: 'group-therapy-billing', limit: 26 },
  { import: '{ composeNote }', from: 'group-therapy-billing', limit: 23 },
  { import: '{ estimateReimbursement }', from: 'group-therapy-billing', limit: 20 },
  { import: '{ explain }', from: 'group-therapy-billing', limit: 77 },
  { import: '{ InputError }', from: 'group-therapy-billing', limit: 0.5 },
  { import: '*', from: 'group-therapy-billing', limit: 194 },
  { import: '*', from: 'group-therapy-billing/fhir', limit: 51 },
  { import: '*', from: 'group-therapy-billing/x12', limit: 31 },
  { import: '{ from837P }', from: 'group-therapy-billing/x12', limit: 23 },
  { import: '*', from: 'group-therapy-billing/remittance', limit: 45 },
  { import: '{ from835 }', from: 'group-therapy-billing/remittance', limit: 28 },
  { import: '*', from: 'group-therapy-billing/rows', limit: 19 },
  { import: '*', from: 'group-therapy-billing/clinic', limit: 30 },
  { import: '*', from: 'group-therapy-billing/cms1500', limit: 25 },
  { import: '*', from: 'group-therapy-billing/report', limit: 58 },
  { import: '*', from: 'group-therapy-billing/reference', limit: 23 },
  { import: '*', from: 'group-therapy-billing/payers', limit: 3 },
];

/** What one import adds to a bundle. */
export interface Size extends SizeLimit {
  readonly kilobytes: number;
}

const kilobytesOf = async ({ import: imported, from }: SizeLimit): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: `export ${imported} from '${from}';`, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
    // The built package, not the sources that the paths of test/tsconfig.json point to.
    tsconfigRaw: {},
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
};

/** What each import adds to a bundle, dependencies included. Run `npm run build` first. */
export const measuredSizes = async (): Promise<Size[]> => {
  const sizes: Size[] = [];
  for (const limit of limits) sizes.push({ ...limit, kilobytes: await kilobytesOf(limit) });
  return sizes;
};

/** Which imports are larger than their limits; prints all of them. */
export const checkSizes = async (): Promise<string[]> => {
  const sizes = await measuredSizes();
  for (const { import: imported, from, limit, kilobytes } of sizes)
    console.log(`${kilobytes.toFixed(1).padStart(6)} of ${limit} kB  ${imported} from ${from}`);
  return sizes
    .filter(({ kilobytes, limit }) => kilobytes > limit)
    .map(({ import: imported, from }) => `${imported} from ${from} is above its size limit.`);
};
