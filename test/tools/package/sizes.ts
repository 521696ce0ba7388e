import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** One line of `sizeLimits` in package.json. */
interface SizeLimit {
  import: string;
  from: string;
  /** Kilobytes of 1000 bytes, minified and gzip. */
  limit: number;
}

/** What one import adds to a bundle. */
export interface Size extends SizeLimit {
  kilobytes: number;
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
    // The built package, not the source to which the tests' paths point.
    tsconfigRaw: {},
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
};

/** What each import of package.json's list adds to a bundle, its dependencies included. Needs a build before it. */
export const measuredSizes = async (): Promise<Size[]> => {
  const { sizeLimits }: { sizeLimits: SizeLimit[] } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const sizes: Size[] = [];
  for (const one of sizeLimits) sizes.push({ ...one, kilobytes: await kilobytesOf(one) });
  return sizes;
};
